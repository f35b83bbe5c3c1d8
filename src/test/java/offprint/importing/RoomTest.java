package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RoomTest {

    private final Room room = new Room();

    @Test
    void fileLargerThanAllRoomHasItAlone() throws Exception {
        int taken = room.take(5L * Room.BYTES);
        assertEquals(Room.BYTES, taken);
        var next = new CompletableFuture<Integer>();
        var waiting = Thread.startVirtualThread(() -> take(next, 1));

        assertThrows(TimeoutException.class, () -> next.get(50, TimeUnit.MILLISECONDS));
        room.giveBack(taken);

        assertEquals(1, next.get());
        waiting.join(Duration.ofSeconds(10));
    }

    @Test
    void whoeverWaitsForRoomCanBeInterrupted() throws Exception {
        room.take(Room.BYTES);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var waiting = threads.submit(() -> room.take(1));

            threads.shutdownNow();

            assertEquals(InterruptedException.class,
                    assertThrows(ExecutionException.class, waiting::get).getCause().getClass());
        }
    }

    private void take(CompletableFuture<Integer> next, long bytes) {
        try {
            next.complete(room.take(bytes));
        } catch (InterruptedException e) {
            next.completeExceptionally(e);
        }
    }
}
