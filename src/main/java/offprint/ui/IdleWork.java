package offprint.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import offprint.library.Library;
import offprint.ui.importing.WatchedFolders;
import offprint.ui.jobs.Jobs;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.sidebar.ArchiveRow;

/**
 * What is done for a library without being asked, once its window is there: the watched folders are imported, and there
 * is a backup of the day. Belongs to the JavaFX thread.
 */
public final class IdleWork implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(IdleWork.class.getName());
    // So that the backup does not compete with the first thing the reader does.
    private static final Duration BEFORE_BACKUP = Duration.seconds(10);

    private final Library library;
    private final Jobs jobs;
    private final WatchedFolders folders;
    private final PauseTransition pause = new PauseTransition(BEFORE_BACKUP);

    /** Begins at once. */
    public IdleWork(MainViewModel model, Library library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
        folders = new WatchedFolders(model.imports(), Platform::runLater, model.archives()::noteUnwatched);
        model.archives().refresh();
        model.archives().archivesProperty().subscribe(rows -> folders.watch(ArchiveRow.watched(rows)));
        pause.setOnFinished(_ -> backUp(model));
        pause.play();
    }

    // Nobody waits for it, so a failure is only noted.
    private void backUp(MainViewModel model) {
        if (!library.state().isReadOnly()) {
            jobs.run(library::backUpDaily, _ -> model.lists().ifPresent(ListsViewModel::reindex),
                    problem -> LOGGER.log(System.Logger.Level.WARNING, "there is no backup of the day", problem));
        }
    }

    /** Ends it: the library is going to be closed or replaced. */
    @Override
    public void close() {
        pause.stop();
        folders.close();
    }
}
