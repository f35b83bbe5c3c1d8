package offprint.ui.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.importing.ImportPreview;
import offprint.importing.ImportReport;
import offprint.importing.Importer;
import offprint.library.Archive;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Progress;
import offprint.ui.jobs.Works;

/** Imports, one at a time, with their progress and their report. Belongs to the JavaFX thread. */
public final class ImportViewModel {

    /** From so many files to read on, the reader is asked before they are. */
    static final int MANY_FILES = 500;

    private enum Kind { LOOK_FIRST, AGREED, QUIET }

    private record Request(List<Path> paths, Kind kind) {
    }

    /** A large import, and what it would do. */
    public record Question(List<Path> paths, ImportPreview preview) {

        public Question {
            paths = List.copyOf(paths);
        }
    }

    private final Supplier<Importer> importer;
    private final Jobs jobs;
    private final Executor window;
    private final Works works = new Works();
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> shownReport = new ReadOnlyObjectWrapper<>(this,
            "shownReport", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(this, "question",
            Optional.empty());
    private final SequencedMap<Request, Works.Work> waiting = new LinkedHashMap<>();
    private final Map<Question, Works.Work> questions = new HashMap<>();
    private final int manyFiles;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    /** The executor runs on the JavaFX thread what other threads have to say. */
    public ImportViewModel(Importer importer, Jobs jobs, Executor window) {
        this(() -> importer, jobs, window);
    }

    /** Asks for an importer, off the JavaFX thread, whenever one is needed: the rules may have changed. */
    public ImportViewModel(Supplier<Importer> importer, Jobs jobs, Executor window) {
        this(importer, jobs, window, MANY_FILES);
    }

    ImportViewModel(Supplier<Importer> importer, Jobs jobs, Executor window, int manyFiles) {
        this.importer = importer;
        this.jobs = jobs;
        this.window = window;
        this.manyFiles = manyFiles;
    }

    // Properties

    /** The import that goes on, and those that wait for it. */
    public Works works() {
        return works;
    }

    /** What was heard last of any import. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return works.latestProperty();
    }

    /** The report the reader wants to see. */
    public ReadOnlyObjectProperty<Optional<ImportReport>> shownReportProperty() {
        return shownReport.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the reader is asked before a large import. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    // Commands

    /**
     * Imports files, folders and archives, after those that were asked for before. When there is much to read, the
     * reader is asked first.
     */
    public void run(List<Path> paths) {
        request(new Request(List.copyOf(paths), Kind.LOOK_FIRST));
    }

    /** Imports a folder that is watched. When there was nothing new in it, nothing is said. */
    public void runQuietly(Path folder) {
        request(new Request(List.of(folder), Kind.QUIET));
    }

    /** Does, or leaves, the import the reader was asked about; another question may have been asked since. */
    public void answer(Question asked, boolean wanted) {
        if (question.get().equals(Optional.of(asked))) {
            question.set(Optional.empty());
        }
        var work = Optional.ofNullable(questions.remove(asked));
        if (wanted) {
            request(new Request(asked.paths(), Kind.AGREED));
        }
        work.ifPresent(it -> it.show(new JobState.Idle()));
    }

    /** The report has been looked at. */
    public void closeReport() {
        shownReport.set(Optional.empty());
    }

    private void request(Request request) {
        if (!request.paths().isEmpty() && !waiting.containsKey(request)) {
            waiting.put(request, works.begin(new JobState.Waiting(title(request, "import.title"),
                    () -> leave(request))));
            next();
        }
    }

    private void leave(Request request) {
        Optional.ofNullable(waiting.remove(request)).ifPresent(work -> work.show(new JobState.Idle()));
    }

    private void next() {
        if (running.get() || waiting.isEmpty()) {
            return;
        }
        running.set(true);
        var next = waiting.pollFirstEntry();
        if (next.getKey().kind() == Kind.LOOK_FIRST) {
            look(next.getKey(), next.getValue());
        } else {
            start(next.getKey(), next.getValue());
        }
    }

    private void look(Request request, Works.Work work) {
        var monitor = begin(request, "import.look", work);
        jobs.run(() -> importer.get().preview(request.paths(), monitor), preview -> {
            if (monitor.isCancelled()) {
                end(work, new JobState.Idle());
            } else if (preview.filesToRead() < manyFiles) {
                start(request, work);
            } else {
                ask(request, preview);
                end(work, new JobState.Idle());
            }
        }, failure -> fail(work, failure));
    }

    // Until the answer comes, it is work that is not at its end: the window is not made anew under the question.
    private void ask(Request request, ImportPreview preview) {
        var asking = new Question(request.paths(), preview);
        questions.computeIfAbsent(asking, _ -> works.begin(new JobState.Waiting(title(request, "import.title"),
                () -> answer(asking, false))));
        question.set(Optional.of(asking));
    }

    private void start(Request request, Works.Work work) {
        var monitor = begin(request, "import.title", work);
        jobs.run(() -> importer.get().run(request.paths(), monitor), report -> done(work, report, request.kind()),
                failure -> fail(work, failure));
    }

    private ImportProgress begin(Request request, String key, Works.Work work) {
        String title = title(request, key);
        var monitor = new ImportProgress(window, (progress, hold) -> work.show(
                new JobState.Running(title, progress, hold)));
        work.show(new JobState.Running(title, Progress.NONE, monitor.hold()));
        return monitor;
    }

    private static String title(Request request, String key) {
        return Messages.get(key, Archive.name(request.paths().getFirst()), request.paths().size() - 1);
    }

    private void done(Works.Work work, ImportReport report, Kind kind) {
        boolean nothing = report.added() + report.updated() + report.removed() + report.moved() == 0;
        end(work, kind == Kind.QUIET && nothing ? new JobState.Idle()
                : new JobState.Notice(ReportText.summary(report), Optional.of(new JobState.Next(
                        Messages.get("import.details"), () -> shownReport.set(Optional.of(report))))));
    }

    private void fail(Works.Work work, OffprintException failure) {
        end(work, new JobState.Notice(Messages.of(failure), Optional.empty()));
    }

    private void end(Works.Work work, JobState state) {
        running.set(false);
        work.show(state);
        next();
    }
}
