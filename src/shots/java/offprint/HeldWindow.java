package offprint;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.OffprintException;
import offprint.ui.MainViewModel;
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ImageSource;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;

/** The window on a library of which it is sure how it answers: not at all, or only to be read. */
final class HeldWindow implements AutoCloseable {

    private final Library library;
    private final FxJobs jobs = new FxJobs();
    private volatile boolean silent;
    private MainViewModel model;

    HeldWindow(Library library) {
        this.library = library;
    }

    /** Shows it. On the JavaFX thread. */
    void show(Stage stage, Path folder, ShotProgram.Style style) {
        NetworkGate.install(ImageSource.NONE);
        var lists = FilterLists.open(folder.resolve("lists"));
        model = ViewModels.on(library, lists, new SilentJobs(), AppPictures.NONE, Platform::runLater, _ -> { });
        var reader = new ReaderView(model.reader(), model.marking(), _ -> { }, folder.resolve("web"));
        OffprintApp.window(model, reader, style.state()).open(stage);
    }

    MainViewModel model() {
        return model;
    }

    /** From now on, nothing is answered. */
    void fallSilent() {
        silent = true;
    }

    @Override
    public void close() throws OffprintException {
        jobs.close();
        library.close();
    }

    private final class SilentJobs implements Jobs {

        @Override
        public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
            if (!silent) {
                jobs.run(work, success, failure);
            }
        }
    }
}
