package offprint;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.model.ArticleQuery;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.articles.ListState;
import offprint.ui.jobs.JobState;

/**
 * A reader who does not tire: opens one view after the other in the real window, reads two articles of each, stars,
 * searches, converts the script, exports. Says what the heap holds after a fifteenth of it and at the end, how long the
 * window's thread was busy at a stretch, and what went wrong.
 */
public final class ThousandViews extends OffprintApp {

    private static final int WARM = 15;
    private static final long PATIENCE = 20_000_000_000L;
    private static final double LONG_PAUSE = 100;
    // The collector leaves some of what is dead where it is, but for each fourth time (MarkSweepAlwaysCompactCount).
    private static final int COLLECTIONS = 5;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger longPauses = new AtomicInteger();
    private final AtomicReference<Double> longest = new AtomicReference<>(0.0);
    private final Random random = new Random(9);
    private Path out;
    private int stuck;
    private volatile boolean measuring;
    private volatile boolean over;
    private double warmHeap;

    /** Something to do, and how to know that it is done. */
    private record Step(Runnable action, BooleanSupplier isDone) {
    }

    /** Arguments: a library, how many views. */
    public static void main(String[] arguments) {
        Application.launch(ThousandViews.class, arguments);
    }

    @Override
    List<Path> brought() {
        return List.of();
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            failures.incrementAndGet();
            error.printStackTrace();
        });
        super.start(stage);
        int views = Integer.parseInt(getParameters().getRaw().get(1));
        out = Path.of(getParameters().getRaw().getFirst()).resolveSibling("soak.pdf");
        new AnimationTimer() {
            private Step step;
            private long begun;

            @Override
            public void handle(long now) {
                if (steps.isEmpty() && step == null) {
                    if (shown().sidebar().countsProperty().get().library().total() == 0) {
                        return;
                    }
                    plan(views);
                    Thread.ofPlatform().daemon().name("stopwatch").start(ThousandViews.this::watch);
                }
                if (step != null && !step.isDone().getAsBoolean() && System.nanoTime() - begun < PATIENCE) {
                    return;
                }
                stuck += step != null && !step.isDone().getAsBoolean() ? 1 : 0;
                step = steps.poll();
                begun = System.nanoTime();
                if (step == null) {
                    stop();
                    end();
                } else {
                    step.action().run();
                }
            }
        }.start();
    }

    private void plan(int views) {
        var questions = new LargeQuestions(shown().sidebar().countsProperty().get().library());
        List<ArticleQuery> queries = questions.views(views);
        var words = LargeQuestions.searches(LargeQuestions.COMMON);
        for (int view = 0; view < views; view++) {
            var query = view % 5 == 4 ? words.get(random.nextInt(words.size())) : queries.get(view);
            steps.add(new Step(() -> shown().queryProperty().set(query), this::isAnswered));
            read();
            read();
            sometimes(view);
            if (view == views / WARM) {
                steps.add(everything());
                steps.add(heap(bytes -> warmHeap = bytes));
            }
        }
        steps.add(everything());
    }

    // The ids of the view are eight bytes each: what the heap holds is compared in the same view.
    private Step everything() {
        return new Step(() -> shown().queryProperty().set(ArticleQuery.ALL), this::isAnswered);
    }

    // Down goes to the next row, and a row that is gone to opens its article.
    private void read() {
        var before = new AtomicReference<>();
        steps.add(new Step(() -> {
            before.set(document());
            press(KeyCode.DOWN);
        }, () -> document() != before.get() && isLoaded() || isAlone()));
    }

    private void sometimes(int view) {
        if (view % 7 == 0) {
            steps.add(now(() -> shown().toggleStarred()));
        }
        if (view % 11 == 0) {
            steps.add(now(() -> press(KeyCode.PAGE_DOWN)));
        }
        if (view % 40 == 0) {
            var script = view % 80 == 0 ? ChineseScript.TRADITIONAL : ChineseScript.AS_WRITTEN;
            steps.add(now(() -> {
                shown().scriptProperty().unbind();
                shown().scriptProperty().set(ScriptChoice.of(script));
            }));
        }
        if (view % 25 == 0) {
            steps.add(new Step(() -> shown().openedProperty().get().ifPresent(
                    article -> shown().exports().exportPdf(article.id(), out)),
                    () -> !(shown().exports().jobProperty().get() instanceof JobState.Running)));
        }
    }

    private static Step now(Runnable action) {
        return new Step(action, () -> true);
    }

    private Step heap(DoubleConsumer taken) {
        return new Step(() -> {
            measuring = true;
            Thread.ofPlatform().start(() -> {
                var memory = ManagementFactory.getMemoryMXBean();
                taken.accept(IntStream.range(0, COLLECTIONS).mapToDouble(_ -> {
                    memory.gc();
                    return memory.getHeapMemoryUsage().getUsed() / 1e6;
                }).min().orElseThrow());
                measuring = false;
            });
        }, () -> !measuring);
    }

    private static void press(KeyCode key) {
        var list = scene().lookup("#articles");
        if (list != null) {
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private boolean isAnswered() {
        return !(shown().articles().stateProperty().get() instanceof ListState.Loading)
                && shown().articles().wholeProperty().get();
    }

    /** The view has no further article to go to. */
    private boolean isAlone() {
        return shown().articles().countProperty().get() < 2;
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
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

    private void watch() {
        while (!over) {
            long asked = System.nanoTime();
            var answered = new CountDownLatch(1);
            boolean counts = !measuring;
            Platform.runLater(answered::countDown);
            try {
                answered.await();
            } catch (InterruptedException _) {
                return;
            }
            double pause = (System.nanoTime() - asked) / 1e6;
            if (counts && !measuring) {
                longest.accumulateAndGet(pause, Math::max);
                longPauses.addAndGet(pause > LONG_PAUSE ? 1 : 0);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void end() {
        over = true;
        var last = new double[1];
        var step = heap(bytes -> last[0] = bytes);
        step.action().run();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (step.isDone().getAsBoolean()) {
                    stop();
                    System.out.printf(Locale.ROOT, "heap %.1f MB after a fifteenth, %.1f MB at the end: %.2f%n",
                            warmHeap, last[0], last[0] / warmHeap);
                    System.out.printf(Locale.ROOT, "pauses longer than %.0f ms: %d, longest %.0f ms%n", LONG_PAUSE,
                            longPauses.get(), longest.get());
                    System.out.println("failures " + failures.get() + ", steps without an end " + stuck + ", PDF "
                            + Files.exists(out));
                    Platform.exit();
                }
            }
        }.start();
    }
}
