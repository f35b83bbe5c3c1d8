package offprint.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.export.PdfExport;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.ChineseScript;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Progress;

/** Exports of single articles. Belongs to the JavaFX thread. */
public final class ExportViewModel {

    private final ArticleReader reader;
    private final PdfExport pdf;
    private final Jobs jobs;
    private final Consumer<Path> opener;
    private final ObjectProperty<ChineseScript> script = new SimpleObjectProperty<>(this, "script",
            ChineseScript.AS_WRITTEN);
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());

    /** The opener shows a finished file with the program that the system has for it. */
    public ExportViewModel(ArticleReader reader, PdfExport pdf, Jobs jobs, Consumer<Path> opener) {
        this.reader = reader;
        this.pdf = pdf;
        this.jobs = jobs;
        this.opener = opener;
    }

    // Properties

    /** What the status bar says about the export. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The script that Chinese text is exported in: the one it is shown in. */
    public ObjectProperty<ChineseScript> scriptProperty() {
        return script;
    }

    // Commands

    /** Writes an article as a PDF; an existing file is replaced. */
    public void exportPdf(long id, Path file) {
        job.set(new JobState.Running(Messages.get("export.title", file.getFileName()), Progress.NONE,
                Optional.empty()));
        var shown = script.get();
        jobs.run(() -> write(id, shown, file), this::done, this::fail);
    }

    private Optional<Path> write(long id, ChineseScript shown, Path file) throws OffprintException {
        var article = reader.read(id);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        pdf.write(article.get().in(shown), file);
        return Optional.of(file);
    }

    private void done(Optional<Path> written) {
        job.set(written.map(this::exported).orElseGet(
                () -> new JobState.Notice(Messages.get("export.gone"), Optional.empty())));
    }

    private JobState exported(Path file) {
        return new JobState.Notice(Messages.get("export.done", file.getFileName()), Optional.of(
                new JobState.Next(Messages.get("export.open"), () -> opener.accept(file))));
    }

    private void fail(OffprintException failure) {
        job.set(new JobState.Notice(Messages.of(failure), Optional.empty()));
    }
}
