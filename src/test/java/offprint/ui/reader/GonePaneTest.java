package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What stays of a reading pane whose window was replaced by one in another language. */
class GonePaneTest {

    private static final int SECONDS = 60;

    @TempDir
    private Path userData;

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aPaneThatShowedAnArticleIsForgottenWithItsWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        // TestFX keeps the events of the stages that it made, and with them what they went to.
        var stage = Pages.fx(() -> new Stage());
        NetworkGate.install(ImageSource.NONE);
        var gone = shownIn(stage);

        Pages.fx(() -> {
            stage.setScene(new Scene(new StackPane(), 400, 400));
            stage.close();
        });

        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.refersTo(null);
        });
    }

    private WeakReference<ArticlePane> shownIn(Stage stage) throws Exception {
        var pane = Pages.fx(() -> new ArticlePane(userData, _ -> { }));
        Pages.fx(() -> {
            stage.setScene(new Scene(new StackPane(pane.view()), 400, 400));
            stage.show();
        });
        assertEquals(Worker.State.SUCCEEDED, Pages.load(pane.view().getEngine(),
                () -> pane.show(Pages.uncleaned("<p>x</p>"), () -> { })));
        return new WeakReference<>(pane);
    }
}
