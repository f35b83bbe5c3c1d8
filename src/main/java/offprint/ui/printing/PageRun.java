package offprint.ui.printing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import offprint.export.PdfPages;
import offprint.model.OffprintException;

/** Hands the pages of PDFs to a printer as pictures. */
final class PageRun {

    /** Dots an inch: what office printers resolve. */
    static final int DPI = 300;

    private final PageFeed feed;
    private final IntPredicate wanted;
    private final BiPredicate<Integer, Integer> step;

    /**
     * @param wanted whether the reader wants the page of that number, from 1
     * @param step   is told how many pages of how many are done, and says whether to go on
     */
    PageRun(PageFeed feed, IntPredicate wanted, BiPredicate<Integer, Integer> step) {
        this.feed = feed;
        this.wanted = wanted;
        this.step = step;
    }

    /** The pages printed; fewer than there are if the reader had enough. */
    int run(List<Path> files) throws OffprintException {
        var all = new ArrayList<PdfPages>();
        try {
            for (var file : files) {
                all.add(PdfPages.open(file));
            }
            return print(all);
        } catch (OffprintException | RuntimeException e) {
            feed.cancel();
            throw e;
        } finally {
            all.forEach(PdfPages::close);
        }
    }

    private int print(List<PdfPages> all) throws OffprintException {
        int total = all.stream().mapToInt(PdfPages::count).sum();
        int number = 0;
        int done = 0;
        for (var pages : all) {
            for (int index = 0; index < pages.count(); index++) {
                if (!step.test(number, total)) {
                    feed.cancel();
                    return done;
                }
                if (wanted.test(++number)) {
                    feed.print(pages.page(index, DPI));
                    done++;
                }
            }
        }
        if (done == 0) {
            feed.cancel();
        } else {
            feed.end();
        }
        return done;
    }
}
