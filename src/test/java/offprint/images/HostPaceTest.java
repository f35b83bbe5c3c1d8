package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HostPaceTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 150);
    private final HostPace pace = new HostPace(100, clock::get);

    @Test
    void eachRequestToAHostWaitsForTheOneBefore() {
        assertEquals(0, pace.takeTurn("a.test"));
        assertEquals(100, pace.takeTurn("a.test"));
        assertEquals(200, pace.takeTurn("a.test"));
        assertEquals(0, pace.takeTurn("b.test"));
    }

    @Test
    void aHostThatWasLeftAloneIsAskedAtOnce() {
        pace.takeTurn("a.test");
        clock.addAndGet(60);
        assertEquals(40, pace.takeTurn("a.test"));
        clock.addAndGet(1_000);
        assertEquals(0, pace.takeTurn("a.test"));
    }
}
