package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void whatIsLeftGoesAsFastAsWhatIsDone() {
        var progress = new Progress(300, 900, Duration.ofSeconds(3), "post.md");

        assertEquals(1 / 3.0, progress.fraction());
        assertEquals(100, progress.perSecond());
        assertEquals(Duration.ofSeconds(6), progress.timeLeft());
    }

    @Test
    void nothingIsKnownBeforeTheFirstStep() {
        assertEquals(-1, Progress.NONE.fraction());
        assertEquals(0, Progress.NONE.perSecond());
        assertEquals(false, Progress.NONE.hasTimeLeft());
    }
}
