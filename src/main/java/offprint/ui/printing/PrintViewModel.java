package offprint.ui.printing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PrintStyle;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.ScriptChoice;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.LongWork;
import offprint.ui.jobs.Progress;
import offprint.ui.jobs.WantedArticles;
import offprint.ui.jobs.Works;

/** Printing of articles, as their PDF is. Belongs to the JavaFX thread. */
public final class PrintViewModel {

    private final ArticleReader reader;
    private final PdfExport pdf;
    private final Jobs jobs;
    private final ObservableValue<ScriptChoice> script;
    private final ObservableValue<PrintStyle> style;
    private final Works works;

    /** @param works of which each printing is one */
    public PrintViewModel(ArticleReader reader, PdfExport pdf, Jobs jobs, ObservableValue<ScriptChoice> script,
            ObservableValue<PrintStyle> style, Works works) {
        this.reader = reader;
        this.pdf = pdf;
        this.jobs = jobs;
        this.script = script;
        this.style = style;
        this.works = works;
    }

    /**
     * Prints articles, if the reader wants it after all.
     *
     * @param title   of the article, or what stands for several
     * @param ids     asked for away from the JavaFX thread
     * @param instead is offered where there is no printer
     */
    public void print(String title, Supplier<long[]> ids, Printers printers, JobState.Next instead) {
        var work = works.begin(new JobState.Running(Messages.get("print.title", title), Progress.NONE,
                Optional.empty()));
        var set = onPaper(style.getValue());
        jobs.run(() -> printers.begin(title, set.page()), found -> {
            if (found.isEmpty()) {
                work.show(new JobState.Notice(Messages.get("print.none"), Optional.of(instead)));
            } else if (found.get().isWanted()) {
                print(title, ids, found.get(), set, work);
            } else {
                work.show(new JobState.Idle());
            }
        }, failure -> work.show(said(Messages.of(failure))));
    }

    // Nobody has paper of the size of a small screen.
    private static PrintStyle onPaper(PrintStyle style) {
        return style.page().equals(PageSetup.EREADER) ? style.withPage(PageSetup.A4) : style;
    }

    private void print(String title, Supplier<long[]> ids, Printout printout, PrintStyle set, Works.Work work) {
        var steps = new LongWork(Messages.get("print.title", title), jobs, Duration.ZERO, work::show);
        var chinese = script.getValue();
        jobs.run(() -> {
            try (var pages = new PrintFolder()) {
                var pdfs = pdfs(title, new WantedArticles(reader, ids.get(), chinese, steps), set, pages.file());
                return OptionalInt.of(printout.print(pdfs, steps::step));
            } catch (CancellationException _) {
                printout.print(List.of(), steps::step);
                return OptionalInt.empty();
            }
        }, pages -> {
            steps.end();
            work.show(pages.isEmpty() ? new JobState.Idle() : said(pages.getAsInt() == 0
                    ? Messages.get("export.gone") : Messages.get("print.done", pages.getAsInt(), printout.printer())));
        }, failure -> {
            steps.end();
            work.show(said(Messages.of(failure)));
        });
    }

    private List<Path> pdfs(String title, WantedArticles wanted, PrintStyle set, Path file) throws OffprintException {
        if (wanted.count() > 1) {
            return List.copyOf(pdf.write(title, wanted::next, file, set).keySet());
        }
        var article = wanted.next();
        if (article.isEmpty()) {
            return List.of();
        }
        pdf.write(article.get(), file, set);
        return List.of(file);
    }

    private static JobState said(String text) {
        return new JobState.Notice(text, Optional.empty());
    }
}
