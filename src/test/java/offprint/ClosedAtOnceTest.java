package offprint;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The whole program, closed before its window has been painted. */
class ClosedAtOnceTest {

    private static final int PULSES = 60;
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void whatWouldFollowTheFirstPictureDoesNotBegin() throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        var app = new FolderApp(folder);
        app.init();
        new FxRobot().interact(() -> {
            app.start(stage);
            app.stop();
            return null;
        });

        pass(PULSES);

        assertNull(stage.getScene().getRoot().lookup(".web-view"), "the page for articles");
        FxToolkit.hideStage();
    }

    private static void pass(int pulses) throws InterruptedException {
        var passed = new CountDownLatch(pulses);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                passed.countDown();
            }
        };
        Platform.runLater(timer::start);
        passed.await(SECONDS, TimeUnit.SECONDS);
        Platform.runLater(timer::stop);
    }
}
