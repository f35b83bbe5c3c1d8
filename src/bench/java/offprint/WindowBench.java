package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The window under a stopwatch: says when the first page of the list is painted and, with {@code read N} as further
 * arguments, opens N articles one after the other and says how long each took from the click to the painted page, and
 * how long at most the window's thread was busy at a stretch after the first. With {@code page N} it turns pages for N
 * seconds, as often as a key that is held, and says how long its frames were. With {@code import FILE...} it imports
 * these and says how long the window's thread was busy at a stretch.
 */
public final class WindowBench extends OffprintApp {

    /** After which the window has everything it gets ready at its start. */
    private static final Duration START = Duration.seconds(6);

    /** How long an article is looked at before the next one is opened. */
    private static final Duration LOOK = Duration.millis(300);

    private final Deque<Long> toRead = new ArrayDeque<>();
    private final List<Double> times = new ArrayList<>();
    // The first article waits for the WebView to be made.
    private CompletableFuture<Double> longestPause = CompletableFuture.completedFuture(0.0);
    private volatile boolean over;
    private long clicked;

    /** Arguments: the library, then optionally {@code read} and the ids to open. */
    public static void main(String[] arguments) {
        Application.launch(WindowBench.class, arguments);
    }

    @Override
    List<Path> brought() {
        return List.of();
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        var arguments = getParameters().getRaw();
        String mode = arguments.size() > 1 ? arguments.get(1) : "read";
        if (mode.equals("read")) {
            arguments.stream().skip(2).map(Long::valueOf).forEach(toRead::add);
        }
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (hasRows(scene())) {
                    stop();
                    Painted.whenPainted(_ -> begin(mode, arguments));
                }
            }
        }.start();
    }

    private void begin(String mode, List<String> arguments) {
        System.out.println("painted");
        System.out.flush();
        switch (mode) {
            case "page" -> after(START, new PageTurns(scene(), Integer.parseInt(arguments.get(2)))::start);
            case "import" -> after(START, new ImportPauses(shown().imports(),
                    arguments.stream().skip(2).map(Path::of).toList())::start);
            default -> readNext();
        }
    }

    private static void after(Duration rest, Runnable action) {
        var pause = new PauseTransition(rest);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static boolean hasRows(Scene scene) {
        return scene.getRoot().lookupAll(".article-cell .title").stream().anyMatch(Node::isVisible);
    }

    private void readNext() {
        if (toRead.isEmpty()) {
            end();
            return;
        }
        if (times.size() == 1) {
            longestPause = new CompletableFuture<>();
            Thread.ofPlatform().name("stopwatch").start(this::watch);
        }
        long id = toRead.removeFirst();
        clicked = System.nanoTime();
        var before = document();
        shown().articles().selectedProperty().set(OptionalLong.of(id));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (document() != null && document() != before && isLoaded()) {
                    stop();
                    Painted.whenPainted(painted -> {
                        times.add((painted - clicked) / 1e6);
                        after(LOOK, WindowBench.this::readNext);
                    });
                }
            }
        }.start();
    }

    private void watch() {
        try {
            longestPause.complete(Pauses.until(() -> over).getLast());
        } catch (InterruptedException e) {
            longestPause.completeExceptionally(e);
        }
    }

    private void end() {
        over = true;
        longestPause.thenAccept(longest -> Platform.runLater(() -> {
            report(longest);
            Platform.exit();
        }));
    }

    private static boolean isLoaded() {
        return view() != null && view().getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED;
    }

    private static Object document() {
        return view() == null ? null : view().getEngine().getDocument();
    }

    private static WebView view() {
        return scene().lookup(".web-view") instanceof WebView view ? view : null;
    }

    private void report(double longest) {
        for (double time : times) {
            System.out.println("article " + time);
        }
        System.out.println("pause " + longest);
        System.out.println("rss " + memory());
    }

    /** Resident memory in KB, as Linux counts it. */
    private static long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
