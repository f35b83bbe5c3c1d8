package offprint.ui.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.ScriptChoice;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.LongWork;
import offprint.ui.jobs.Progress;
import offprint.ui.jobs.Works;
import offprint.ui.printing.PrintViewModel;

/** Exports of articles, to files and to paper. Belongs to the JavaFX thread. */
public final class ExportViewModel {

    private final ArticleReader reader;
    private final PdfExport pdf;
    private final PictureSource pictures;
    private final Jobs jobs;
    private final Consumer<Path> opener;
    private final ObjectProperty<ScriptChoice> script = new SimpleObjectProperty<>(this, "script",
            ScriptChoice.AS_WRITTEN);
    private final ObjectProperty<PrintStyle> style = new SimpleObjectProperty<>(this, "style", PrintStyle.NORMAL);
    private final Works works = new Works();
    private final PrintViewModel printing;

    /** The opener shows a finished file with the program that the system has for it. */
    public ExportViewModel(ArticleReader reader, PdfExport pdf, Jobs jobs, Consumer<Path> opener) {
        this(reader, pdf, PictureSource.NONE, jobs, opener);
    }

    /** The same, with pictures for what is not a PDF. */
    public ExportViewModel(ArticleReader reader, PdfExport pdf, PictureSource pictures, Jobs jobs,
            Consumer<Path> opener) {
        this.reader = reader;
        this.pdf = pdf;
        this.pictures = pictures;
        this.jobs = jobs;
        this.opener = opener;
        this.printing = new PrintViewModel(reader, pdf, jobs, script, style, works);
    }

    /** The same on paper. */
    public PrintViewModel printing() {
        return printing;
    }

    // Properties

    /** The exports that go on, on paper too. */
    public Works works() {
        return works;
    }

    /** What was heard last of any export. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return works.latestProperty();
    }

    /** The script that Chinese text is exported in: the one it is shown in. */
    public ObjectProperty<ScriptChoice> scriptProperty() {
        return script;
    }

    /** How PDFs are set. */
    public ObjectProperty<PrintStyle> styleProperty() {
        return style;
    }

    // Commands

    /** Writes an article as a PDF; an existing file is replaced. */
    public void exportPdf(long id, Path file) {
        export(id, ExportKind.PDF, file);
    }

    /** Writes an article; an existing file is replaced. */
    public void export(long id, ExportKind kind, Path file) {
        var work = works.begin(new JobState.Running(Messages.get("export.title", file.getFileName()), Progress.NONE,
                Optional.empty()));
        var form = form();
        jobs.run(() -> write(id, kind, form, file), written -> work.show(done(written)),
                failure -> work.show(failed(failure)));
    }

    /**
     * Writes many articles.
     *
     * @param ids    asked for away from the JavaFX thread
     * @param target a folder, or the file of the book
     */
    public void exportMany(Supplier<long[]> ids, ExportKind kind, Path target) {
        String title = Messages.get("export.title", target.getFileName());
        var work = works.begin(new JobState.Running(title, Progress.NONE, Optional.empty()));
        var steps = new LongWork(title, jobs, Duration.ZERO, work::show).thatCanWait();
        var export = new BulkExport(reader, pdf, pictures, form(), steps);
        jobs.run(() -> export.run(ids.get(), kind, target), outcome -> {
            steps.end();
            String key = outcome.cancelled() ? "export.many.cancelled" : "export.many.done";
            var next = Optional.of(new JobState.Next(Messages.get("export.open"), () -> opener.accept(target)));
            work.show(new JobState.Notice(Messages.get(key, outcome.written(), outcome.failed(), target.getFileName()),
                    next.filter(_ -> outcome.written() > 0)));
        }, failure -> {
            steps.end();
            work.show(failed(failure));
        });
    }

    private BulkExport.Form form() {
        return new BulkExport.Form(script.get(), style.get());
    }

    private Optional<Path> write(long id, ExportKind kind, BulkExport.Form form, Path file) throws OffprintException {
        var article = reader.read(id);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        BulkExport.writer(kind, pdf, pictures, form.style()).write(article.get().in(form.script()), file);
        return Optional.of(file);
    }

    private JobState done(Optional<Path> written) {
        return written.map(this::exported).orElseGet(
                () -> new JobState.Notice(Messages.get("export.gone"), Optional.empty()));
    }

    private JobState exported(Path file) {
        return new JobState.Notice(Messages.get("export.done", file.getFileName()), Optional.of(
                new JobState.Next(Messages.get("export.open"), () -> opener.accept(file))));
    }

    private static JobState failed(OffprintException failure) {
        return new JobState.Notice(Messages.of(failure), Optional.empty());
    }
}
