package offprint.ui.reader;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * What becomes of hostile articles without any wall: a program of its own, because WebKit's loader keeps for the life
 * of a process what it found when it was first used. Prints the names of the vectors that reached a server.
 */
final class OpenWorld {

    /** One of each kind of way out. */
    static final List<String> VECTORS = List.of("img", "video poster", "link stylesheet", "style import",
            "script src", "iframe", "refresh", "style font face");

    private OpenWorld() {
    }

    public static void main(String[] arguments) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var server = new LoopbackServer()) {
            for (String name : VECTORS) {
                String html = Vector.named(name, server).html();
                Platform.runLater(() -> show(Pages.withoutPolicy(html)));
                if (!server.nextRequest().isEmpty()) {
                    System.out.println(name);
                }
                server.requests();
            }
        }
        System.exit(0);
    }

    private static void show(String html) {
        var stage = new Stage();
        var view = new WebView();
        stage.setScene(new Scene(view, 300, 300));
        stage.show();
        view.getEngine().loadContent(html);
    }
}
