package offprint.ui.pictures;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.images.Cancellation;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.ui.Messages;
import offprint.ui.jobs.Hold;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Latest;
import offprint.ui.jobs.Progress;

/** What the reader does with pictures beyond the article on show. Belongs to the JavaFX thread. */
public final class PicturesViewModel {

    private final PictureShelf shelf;
    private final Library library;
    private final ArticleReader reader;
    private final Jobs jobs;
    private final Executor window;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private boolean refreshing;
    private boolean changed;
    private final ReadOnlyObjectWrapper<PictureStock> stock = new ReadOnlyObjectWrapper<>(this, "stock",
            PictureStock.EMPTY);

    /** The executor runs on the JavaFX thread what other threads have to say. */
    public PicturesViewModel(PictureShelf shelf, Library library, ArticleReader reader, Jobs jobs, Executor window) {
        this.shelf = shelf;
        this.library = library;
        this.reader = reader;
        this.jobs = jobs;
        this.window = window;
    }

    // Properties

    /** What the status bar says about keeping pictures. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How things stood at the last {@link #refresh}. */
    public ReadOnlyObjectProperty<PictureStock> stockProperty() {
        return stock.getReadOnlyProperty();
    }

    // Commands

    /** Keeps the pictures of all articles that answer the query. Does nothing while it is at it. */
    public void keepAll(ArticleQuery query) {
        if (running.get()) {
            return;
        }
        running.set(true);
        var cancellation = new Cancellation();
        var hold = new Hold();
        var latest = new Latest<Progress>(window, progress -> show(progress, cancellation, hold));
        show(Progress.NONE, cancellation, hold);
        jobs.run(() -> {
            long[] ids = library.find(query);
            return new KeepAll(shelf, reader, cancellation).run(ids, (done, title) -> {
                latest.set(new Progress(done, ids.length, hold.worked(), title));
                return hold.goesOn();
            });
        }, this::done, this::fail);
    }

    /** Asks how things stand; while that is being found out, once more after it. */
    public void refresh() {
        if (refreshing) {
            changed = true;
            return;
        }
        refreshing = true;
        jobs.run(() -> PictureStock.of(shelf), found -> {
            stock.set(found);
            refreshed();
        }, problem -> {
            fail(problem);
            refreshed();
        });
    }

    private void refreshed() {
        refreshing = false;
        if (changed) {
            changed = false;
            refresh();
        }
    }

    /** Drops what was kept from these hosts; all of it can be fetched again as long as the hosts have it. */
    public void drop(List<String> hosts) {
        change(() -> {
            for (String host : hosts) {
                shelf.store().dropHost(host);
            }
        });
    }

    /** Drops all kept pictures. */
    public void dropAll() {
        change(() -> shelf.store().dropAll());
    }

    /** Articles of that host ask again from now on. */
    public void disallow(String host) {
        change(() -> shelf.sites().remove(host));
    }

    /** Writes files. */
    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        jobs.run(() -> {
            try {
                change.run();
                return PictureStock.of(shelf);
            } catch (IOException e) {
                throw new PicturesException(e);
            }
        }, stock::set, this::fail);
    }

    private void show(Progress progress, Cancellation cancellation, Hold hold) {
        // The last step may arrive after the result.
        if (running.get()) {
            job.set(new JobState.Running(Messages.get("pictures.keeping"), progress, Optional.of(() -> {
                // What is being fetched ends at once, and so does what waits.
                cancellation.cancel();
                hold.cancel();
            }), Optional.of(hold)));
        }
    }

    private void done(KeepAll.Result result) {
        running.set(false);
        job.set(new JobState.Notice(Messages.get(result.cancelled() ? "pictures.cancelled" : "pictures.done",
                result.kept(), result.refused()), Optional.empty()));
        refresh();
    }

    private void fail(OffprintException failure) {
        running.set(false);
        job.set(new JobState.Notice(Messages.of(failure), Optional.empty()));
    }
}
