package offprint.importing;

import java.util.ArrayList;
import java.util.List;
import offprint.importing.PostSource.Entry;
import offprint.importing.Preparation.ReadFile;
import offprint.library.SourceBlock;
import offprint.model.Problem;

/** Gathers files into groups as large as a block of sources. Used by the thread that reads the archive. */
final class Grouping implements PostSource.Taker {

    /** Takes a group; waits while the workers have enough to do. */
    @FunctionalInterface
    interface Next {
        void take(List<ReadFile> group) throws InterruptedException;
    }

    private final ImportMonitor monitor;
    private final Next next;
    private List<ReadFile> group = new ArrayList<>();
    private long bytes;

    Grouping(ImportMonitor monitor, Next next) {
        this.monitor = monitor;
        this.next = next;
    }

    @Override
    public boolean take(Entry entry, byte[] content) {
        return add(new ReadFile(entry, content, List.of()));
    }

    @Override
    public boolean fail(Entry entry, Problem problem) {
        return add(new ReadFile(entry, new byte[0], List.of(problem)));
    }

    private boolean add(ReadFile file) {
        try {
            // A long file has a group of its own, so that the short ones around it stay quick to open.
            if (bytes + file.bytes().length > SourceBlock.FULL) {
                finish();
            }
            group.add(file);
            bytes += file.bytes().length;
            return !monitor.isCancelled();
        } catch (InterruptedException _) {
            // The import ended for another reason, which its own thread reports.
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hands over what is left. */
    void finish() throws InterruptedException {
        if (!group.isEmpty()) {
            next.take(group);
            group = new ArrayList<>();
            bytes = 0;
        }
    }
}
