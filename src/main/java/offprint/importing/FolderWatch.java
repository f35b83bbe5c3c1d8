package offprint.importing;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Watches one folder with everything in it and says when it has changed and then been left alone for a moment, the
 * first time soon after the start. A folder that is not there, or vanishes, is waited for. Which files changed is of no
 * interest: an import lists the folder anyway and knows what it has seen, so that lost events and a full queue do no
 * harm.
 *
 * <p>The JDK's own service is enough for that. The library directory-watcher would bring JNA and hashes every file of
 * the folder at the start.
 */
public final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(FolderWatch.class.getName());
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    // A folder that is not there does not tell when it comes back.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Path folder;
    private final Consumer<Path> changed;
    private final Consumer<String> failed;
    private final Duration lookAgain;
    private final Quiet quiet;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread;

    /**
     * Begins to watch; the folder need not be there yet. Calls on a thread of its own.
     *
     * @param failed is told why the folder cannot be watched, such as a limit of the system; that is the end of it
     */
    public FolderWatch(Path folder, Consumer<Path> changed, Consumer<String> failed) {
        this(folder, changed, failed, QUIET, LOOK_AGAIN);
    }

    FolderWatch(Path folder, Consumer<Path> changed, Consumer<String> failed, Duration pause, Duration lookAgain) {
        this.folder = folder;
        this.changed = changed;
        this.failed = failed;
        this.lookAgain = lookAgain;
        this.quiet = new Quiet(pause, PATIENCE);
        this.thread = Thread.ofVirtual().name("watch " + folder).start(this::run);
    }

    private void run() {
        try (var service = folder.getFileSystem().newWatchService()) {
            var tree = new WatchedTree(folder, service);
            while (!closed.get()) {
                look(tree, service);
            }
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "cannot watch " + folder, e);
            failed.accept(ImportException.reason(e));
        } catch (UnsupportedOperationException e) {
            LOGGER.log(System.Logger.Level.WARNING, "cannot watch " + folder, e);
            failed.accept("its file system does not tell of changes");
        } catch (ClosedWatchServiceException | InterruptedException _) {
            // Closed: there is nobody left to tell.
            Thread.currentThread().interrupt();
        }
    }

    private void look(WatchedTree tree, WatchService service) throws IOException, InterruptedException {
        if (tree.hasCome()) {
            quiet.touch(System.nanoTime());
        }
        long wait = quiet.left(System.nanoTime(), lookAgain.toNanos());
        for (var key = service.poll(wait, TimeUnit.NANOSECONDS); key != null; key = service.poll()) {
            if (tree.take(key)) {
                quiet.touch(System.nanoTime());
            }
        }
        if (quiet.isDue(System.nanoTime()) && Files.isDirectory(folder) && !closed.get()) {
            changed.accept(folder);
        }
    }

    /** Stops. A call that is under way is not waited for. */
    @Override
    public void close() {
        closed.set(true);
        thread.interrupt();
    }
}
