package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import offprint.model.OffprintException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxJobsTest {

    private static final int SECONDS = 60;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void answersComeOnTheJavaFxThread() throws Exception {
        var answered = new CompletableFuture<Boolean>();
        try (var jobs = new FxJobs()) {
            jobs.run(() -> 1, _ -> answered.complete(Platform.isFxApplicationThread()),
                    answered::completeExceptionally);

            assertTrue(answered.get(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void aJobIsDoneWhileMoreThanThereAreProcessorsKeepTheirThreads() throws Exception {
        int many = Runtime.getRuntime().availableProcessors() + 2;
        var busy = new CountDownLatch(many);
        var over = new AtomicBoolean();
        var answered = new CompletableFuture<Integer>();
        try (var jobs = new FxJobs()) {
            for (int job = 0; job < many; job++) {
                jobs.run(() -> spin(busy, over), _ -> { }, answered::completeExceptionally);
            }
            assertTrue(busy.await(SECONDS, TimeUnit.SECONDS));
            jobs.run(() -> 7, answered::complete, answered::completeExceptionally);

            assertEquals(7, answered.get(SECONDS, TimeUnit.SECONDS));
        } finally {
            over.set(true);
        }
    }

    @Test
    void aJobThatIsStoppedIsInterrupted() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        try (var jobs = new FxJobs()) {
            var stop = jobs.start(() -> {
                started.countDown();
                try {
                    return new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    return interrupted.complete(true);
                }
            }, _ -> { }, interrupted::completeExceptionally);
            assertTrue(started.await(SECONDS, TimeUnit.SECONDS));
            stop.run();

            assertTrue(interrupted.get(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsStoppedLateDoesNotInterruptTheNextJob() throws Exception {
        var first = new CompletableFuture<Thread>();
        var second = new CompletableFuture<Thread>();
        var interrupted = new CompletableFuture<Boolean>();
        try (var jobs = new FxJobs()) {
            var stop = jobs.start(Thread::currentThread, first::complete, first::completeExceptionally);
            first.get(SECONDS, TimeUnit.SECONDS);
            var go = new CountDownLatch(1);
            jobs.run(() -> {
                second.complete(Thread.currentThread());
                return awaits(go);
            }, interrupted::complete, interrupted::completeExceptionally);
            second.get(SECONDS, TimeUnit.SECONDS);
            stop.run();
            go.countDown();

            assertFalse(interrupted.get(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsToBeKeptIsKeptBeforeTheEndAndInItsOrder() throws Exception {
        var kept = Collections.synchronizedList(new ArrayList<Integer>());
        var go = new CountDownLatch(1);
        try (var jobs = new FxJobs()) {
            jobs.keep(() -> kept.add(awaits(go) ? -1 : 0), _ -> { }, _ -> { });
            for (int number = 1; number <= 50; number++) {
                int next = number;
                jobs.keep(() -> kept.add(next), _ -> { }, _ -> { });
            }
            Thread.ofPlatform().start(go::countDown);
        }

        assertEquals(IntStream.rangeClosed(0, 50).boxed().toList(), kept);
    }

    @Test
    void whatTheEndInterruptsIsNoFailureToTell() throws Exception {
        var started = new CompletableFuture<Thread>();
        var told = new AtomicBoolean();
        try (var jobs = new FxJobs()) {
            jobs.run(() -> {
                started.complete(Thread.currentThread());
                awaits(new CountDownLatch(1));
                throw new OffprintException("interrupted", null, "error.library");
            }, _ -> { }, _ -> told.set(true));
            started.get(SECONDS, TimeUnit.SECONDS);
        }
        started.get().join(Duration.ofSeconds(SECONDS));
        FxToolkit.setupFixture(() -> { });

        assertFalse(told.get());
    }

    @Test
    void aProgrammingErrorReachesTheHandlerOfTheProgramAndWhoeverWaits() throws Exception {
        var told = new CompletableFuture<Throwable>();
        var failed = new CompletableFuture<OffprintException>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> told.complete(error));
        try (var jobs = new FxJobs()) {
            jobs.run(() -> {
                throw new IllegalStateException("made for this test");
            }, _ -> { }, failed::complete);

            assertEquals("made for this test", told.get(SECONDS, TimeUnit.SECONDS).getMessage());
            assertEquals("log.surprise", failed.get(SECONDS, TimeUnit.SECONDS).key());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static boolean awaits(CountDownLatch go) {
        try {
            return !go.await(SECONDS, TimeUnit.SECONDS) || Thread.interrupted();
        } catch (InterruptedException e) {
            return true;
        }
    }

    // As native code does: it neither waits nor gives the thread away.
    private static int spin(CountDownLatch busy, AtomicBoolean over) throws OffprintException {
        busy.countDown();
        while (!over.get()) {
            Thread.onSpinWait();
        }
        return 0;
    }
}
