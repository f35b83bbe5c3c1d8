package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PaceTest {

    private static final int STATE_FIELD = 3;
    private static final int NICE_FIELD = 19;

    @Test
    @EnabledOnOs(OS.LINUX)
    void threadBehindOthersIsNiceAndTheOneBesideItIsNot() throws Exception {
        int usual = on(Pace.EQUAL, PaceTest::niceness);

        int behind = on(Pace.BEHIND, PaceTest::niceness);

        assertEquals(niceness(), usual);
        assertTrue(behind >= 10, "niceness " + behind);
        assertEquals(usual, niceness());
    }

    @Test
    void threadsHaveTheirNameAndDoNotKeepTheProgramFromEnding() throws Exception {
        assertEquals("worker-0 true",
                on(Pace.BEHIND, () -> Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon()));
    }

    private static <T> T on(Pace pace, Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        pace.threads("worker-").newThread(task).start();
        return task.get();
    }

    // The fields after the name of the thread, which stands in parentheses and may have spaces (proc(5)).
    private static int niceness() throws Exception {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Integer.parseInt(fields[NICE_FIELD - STATE_FIELD]);
    }
}
