package offprint.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import offprint.images.ImageStore;
import offprint.importing.PostSource.Entry;
import offprint.importing.Preparation.Group;
import offprint.library.ImportRun;
import offprint.library.ImportedFiles;
import offprint.library.LibraryException;
import offprint.library.Outcome;
import offprint.model.OffprintException;

/**
 * One archive through the import: a thread reads files, workers prepare groups of them, and the calling thread stores
 * the groups in the order of the archive, so that the library does not depend on which worker was faster.
 */
final class Pipeline implements AutoCloseable {

    /** A transaction: large enough to be fast, small enough that others get their turn and little is lost. */
    static final int BATCH_FILES = 1_000;
    private static final int BATCH_BYTES = 8 * 1024 * 1024;
    /** Long posts take their time: whoever interrupts an import loses no more than about a second of it. */
    private static final long BATCH_NANOS = 1_000_000_000;

    /** Groups of short posts, more than a transaction has: the workers go on while one is written. */
    private static final int AHEAD = 20;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers;
    private final ExecutorService reader;
    private final BlockingQueue<Ahead> prepared = new ArrayBlockingQueue<>(Math.max(AHEAD, threads * 4));
    private final Room room = new Room();
    private final ImportRun run;
    private final Tally tally;
    private final ImportMonitor monitor;
    private final Settings settings;
    private final PictureIntake pictures;

    /**
     * What is the same for every archive of an import.
     *
     * @param pictures   where pictures beside posts go; empty to leave them
     * @param batchFiles how many files to store in one transaction, about
     * @param pace       of the threads that read and prepare files; the one that stores them is the caller's
     */
    record Settings(Preparation preparation, Optional<ImageStore> pictures, int batchFiles, Pace pace) {

        Settings withPace(Pace other) {
            return new Settings(preparation, pictures, batchFiles, other);
        }
    }

    /** A group that was read, and the room that it takes until it is stored. */
    private record Ahead(Future<Group> group, int room) {

        static final Ahead END = new Ahead(CompletableFuture.completedFuture(Group.END), 0);
    }

    Pipeline(Settings settings, ImportRun run, Tally tally, ImportMonitor monitor) {
        this.settings = settings;
        this.pictures = new PictureIntake(settings.pictures, monitor::isCancelled);
        this.run = run;
        this.tally = tally;
        this.monitor = monitor;
        this.workers = Executors.newFixedThreadPool(threads, settings.pace.threads("import-worker-"));
        this.reader = Executors.newSingleThreadExecutor(settings.pace.threads("import-reader-"));
    }

    /** Reads, prepares and stores the wanted entries. */
    void run(PostSource source, List<Entry> wanted, long unchanged) throws OffprintException, IOException {
        var reading = reader.submit(() -> {
            var grouping = new Grouping(monitor, group -> {
                int taken = room.take(group.stream().mapToLong(file -> file.bytes().length).sum());
                prepared.put(new Ahead(workers.submit(() -> settings.preparation.prepare(group)), taken));
            });
            try {
                source.read(wanted, grouping);
                grouping.finish();
            } finally {
                prepared.put(Ahead.END);
            }
            return null;
        });
        store(source, unchanged, unchanged + wanted.size());
        if (monitor.isCancelled()) {
            tally.cancel();
        } else {
            get(reading);
        }
    }

    private void store(PostSource source, long unchanged, long total) throws OffprintException, IOException {
        var batch = new Batch(source, unchanged, total);
        boolean isMore = true;
        while (isMore) {
            isMore = storeNext(batch);
        }
        batch.save();
    }

    /** A method of its own, so that a long post is not held any more while the next one is waited for. */
    private boolean storeNext(Batch batch) throws OffprintException, IOException {
        var next = next();
        var group = get(next.group);
        if (group == Group.END || monitor.isCancelled()) {
            return false;
        }
        batch.add(group);
        if (batch.isFull()) {
            batch.save();
        }
        // What the batch holds still is little, and nobody could wait for it: it may wait for the next group itself.
        room.giveBack(next.room);
        monitor.step(batch.done, batch.total, group.lastPath());
        return true;
    }

    /** What goes into one transaction, and the pictures that belong to it. */
    private final class Batch {

        private final PostSource source;
        private final long total;
        private final List<ImportedFiles> groups = new ArrayList<>();
        private final List<BesidePost> beside = new ArrayList<>();
        private long done;
        private int files;
        private long bytes;
        private long saved = System.nanoTime();

        Batch(PostSource source, long unchanged, long total) {
            this.source = source;
            this.done = unchanged;
            this.total = total;
        }

        void add(Group group) throws LibraryException {
            tally.addProblems(group.problems());
            for (Entry entry : group.failed()) {
                run.saveFailed(entry.path(), Math.max(0, entry.size()), entry.stamp());
            }
            tally.addFailed(group.failed().size());
            groups.add(group.files());
            beside.addAll(group.pictures());
            files += group.files().files().size();
            bytes += group.files().block().size();
            done += group.size();
        }

        boolean isFull() {
            return files >= settings.batchFiles || bytes >= BATCH_BYTES || System.nanoTime() - saved >= BATCH_NANOS;
        }

        void save() throws LibraryException {
            if (!groups.isEmpty()) {
                for (Outcome outcome : run.save(groups)) {
                    tally.add(outcome);
                }
                groups.clear();
            }
            // After the posts: a picture without its article helps nobody.
            tally.addProblems(pictures.take(source, beside));
            beside.clear();
            saved = System.nanoTime();
            files = 0;
            bytes = 0;
        }
    }

    private Ahead next() {
        try {
            return prepared.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tally.cancel();
            return Ahead.END;
        }
    }

    private static <T> T get(Future<T> future) throws OffprintException, IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the import was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case OffprintException known -> throw known;
                case IOException io -> throw io;
                case Error error -> throw error;
                default -> throw new IllegalStateException("an import worker failed", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        workers.shutdownNow();
    }
}
