package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietTest {

    private final Quiet quiet = new Quiet(Duration.ofNanos(20), Duration.ofNanos(100));

    @Test
    void nothingIsDueBeforeAnythingHappened() {
        assertFalse(quiet.isDue(1_000));
        assertEquals(7, quiet.left(1_000, 7));
    }

    @Test
    void everyTouchStartsThePauseAnew() {
        quiet.touch(10);
        quiet.touch(25);

        assertFalse(quiet.isDue(44));
        assertEquals(1, quiet.left(44, 50));
        assertTrue(quiet.isDue(45));
    }

    @Test
    void itIsDueOnce() {
        quiet.touch(10);

        assertTrue(quiet.isDue(30));
        assertFalse(quiet.isDue(31));
    }

    @Test
    void whatNeverRestsIsDueAfterSomePatience() {
        for (long now = 10; now < 110; now += 10) {
            quiet.touch(now);
            assertFalse(quiet.isDue(now + 5));
        }

        assertTrue(quiet.isDue(110));
    }
}
