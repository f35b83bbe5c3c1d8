package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThrottleTest {

    @Start
    void start(Stage stage) {
        // The pause needs a running toolkit, no window.
    }

    @Test
    void manyRequestsAreOneActionNowAndOneLater(FxRobot robot) throws Exception {
        var done = new AtomicInteger();
        var throttle = new Throttle(Duration.millis(50), done::incrementAndGet);

        robot.interact(() -> {
            throttle.request();
            throttle.request();
            throttle.request();
            assertEquals(1, done.get());
        });

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> done.get() == 2);
    }
}
