package offprint.ui.printing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PrintStyle;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import offprint.text.ScriptChoice;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.LongWork;
import offprint.ui.jobs.Progress;

/** Printing of articles, as their PDF is. Belongs to the JavaFX thread. */
public final class PrintViewModel {

    private final ArticleReader reader;
    private final PdfExport pdf;
    private final Jobs jobs;
    private final ObservableValue<ScriptChoice> script;
    private final ObservableValue<PrintStyle> style;
    private final Consumer<JobState> shown;

    /** @param shown is told what to say about the work */
    public PrintViewModel(ArticleReader reader, PdfExport pdf, Jobs jobs, ObservableValue<ScriptChoice> script,
            ObservableValue<PrintStyle> style, Consumer<JobState> shown) {
        this.reader = reader;
        this.pdf = pdf;
        this.jobs = jobs;
        this.script = script;
        this.style = style;
        this.shown = shown;
    }

    /**
     * Prints articles, if the reader wants it after all.
     *
     * @param title   of the article, or what stands for several
     * @param ids     asked for away from the JavaFX thread
     * @param instead is offered where there is no printer
     */
    public void print(String title, Supplier<long[]> ids, Printers printers, JobState.Next instead) {
        shown.accept(new JobState.Running(Messages.get("print.title", title), Progress.NONE, Optional.empty()));
        var set = onPaper(style.getValue());
        jobs.run(() -> printers.begin(title, set.page()), found -> {
            if (found.isEmpty()) {
                say(Messages.get("print.none"), Optional.of(instead));
            } else if (found.get().isWanted()) {
                print(title, ids, found.get(), set);
            } else {
                shown.accept(new JobState.Idle());
            }
        }, this::fail);
    }

    // Nobody has paper of the size of a small screen.
    private static PrintStyle onPaper(PrintStyle style) {
        return style.page().equals(PageSetup.EREADER) ? style.withPage(PageSetup.A4) : style;
    }

    private void print(String title, Supplier<long[]> ids, Printout printout, PrintStyle set) {
        var work = new LongWork(Messages.get("print.title", title), jobs, Duration.ZERO, shown);
        var chinese = script.getValue();
        jobs.run(() -> {
            try (var pages = new PrintFolder()) {
                return printout.print(pdfs(title, ids.get(), chinese, set, pages.file()), work::step);
            }
        }, pages -> {
            work.end();
            say(pages == 0 ? Messages.get("export.gone") : Messages.get("print.done", pages, printout.printer()),
                    Optional.empty());
        }, failure -> {
            work.end();
            fail(failure);
        });
    }

    private List<Path> pdfs(String title, long[] ids, ScriptChoice chinese, PrintStyle set, Path file)
            throws OffprintException {
        if (ids.length > 1) {
            var rest = Arrays.stream(ids).boxed().iterator();
            return List.copyOf(pdf.write(title, () -> next(rest, chinese), file, set).keySet());
        }
        var article = ids.length == 0 ? Optional.<ReadableArticle>empty() : reader.read(ids[0]);
        if (article.isEmpty()) {
            return List.of();
        }
        pdf.write(article.get().in(chinese), file, set);
        return List.of(file);
    }

    private Optional<ReadableArticle> next(Iterator<Long> rest, ScriptChoice chinese) throws OffprintException {
        while (rest.hasNext()) {
            var article = reader.read(rest.next());
            if (article.isPresent()) {
                return article.map(found -> found.in(chinese));
            }
        }
        return Optional.empty();
    }

    private void fail(OffprintException failure) {
        say(Messages.of(failure), Optional.empty());
    }

    private void say(String text, Optional<JobState.Next> next) {
        shown.accept(new JobState.Notice(text, next));
    }
}
