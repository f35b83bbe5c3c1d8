package offprint.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(threads,
            Thread.ofPlatform().daemon().name("import-worker-", 0).factory());
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-reader-", 0).factory());
    private final BlockingQueue<Future<Group>> prepared = new ArrayBlockingQueue<>(threads * 4);
    private final Preparation preparation;
    private final ImportRun run;
    private final Tally tally;
    private final ImportMonitor monitor;
    private final int batchFiles;

    Pipeline(Preparation preparation, ImportRun run, Tally tally, ImportMonitor monitor, int batchFiles) {
        this.preparation = preparation;
        this.run = run;
        this.tally = tally;
        this.monitor = monitor;
        this.batchFiles = batchFiles;
    }

    /** Reads, prepares and stores the wanted entries. */
    void run(PostSource source, List<Entry> wanted, long unchanged) throws OffprintException, IOException {
        var reading = reader.submit(() -> {
            var grouping = new Grouping(monitor,
                    group -> prepared.put(workers.submit(() -> preparation.prepare(group))));
            try {
                source.read(wanted, grouping);
                grouping.finish();
            } finally {
                prepared.put(CompletableFuture.completedFuture(Group.END));
            }
            return null;
        });
        store(unchanged, unchanged + wanted.size());
        if (monitor.isCancelled()) {
            tally.cancel();
        } else {
            get(reading);
        }
    }

    private void store(long unchanged, long total) throws OffprintException, IOException {
        var batch = new ArrayList<ImportedFiles>();
        long done = unchanged;
        int files = 0;
        long bytes = 0;
        for (Group group = next(); group != Group.END && !monitor.isCancelled(); group = next()) {
            tally.addProblems(group.problems());
            for (Entry entry : group.failed()) {
                run.saveFailed(entry.path(), Math.max(0, entry.size()), entry.stamp());
            }
            tally.addFailed(group.failed().size());
            batch.add(group.files());
            files += group.files().files().size();
            bytes += group.files().block().size();
            done += group.size();
            if (files >= batchFiles || bytes >= BATCH_BYTES) {
                save(batch);
                files = 0;
                bytes = 0;
            }
            monitor.step(done, total, group.lastPath());
        }
        save(batch);
    }

    private void save(List<ImportedFiles> batch) throws LibraryException {
        if (!batch.isEmpty()) {
            for (Outcome outcome : run.save(batch)) {
                tally.add(outcome);
            }
            batch.clear();
        }
    }

    private Group next() throws OffprintException, IOException {
        try {
            return get(prepared.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tally.cancel();
            return Group.END;
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
