package offprint.importing;

import java.util.concurrent.Semaphore;

/**
 * Room for what was read and is not stored yet, in bytes of files: what is made of them takes ten times as much memory.
 * A file that is larger than all of it has it alone. Safe to use from any thread.
 */
final class Room {

    /** As much as the largest file; the groups of short posts that wait for the writer have a tenth of it. */
    static final int BYTES = PostSource.LARGEST_FILE;

    private final Semaphore free = new Semaphore(BYTES);

    /** Waits until there is room for so many bytes; answers what is to be given back for it. */
    int take(long bytes) throws InterruptedException {
        int taken = (int) Math.min(bytes, BYTES);
        free.acquire(taken);
        return taken;
    }

    void giveBack(int taken) {
        free.release(taken);
    }
}
