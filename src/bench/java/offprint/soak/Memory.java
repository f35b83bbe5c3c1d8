package offprint.soak;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the program holds.
 *
 * @param heap     in MB, after everything was collected
 * @param resident in MB, as the system counts it; 0 where it does not say
 */
record Memory(double heap, long resident) {

    // The collector leaves some of what is dead where it is, but for each fourth time (MarkSweepAlwaysCompactCount).
    private static final int COLLECTIONS = 8;
    // A picture that is being painted holds tens of MB of others for its effects.
    private static final long BETWEEN_COLLECTIONS = 250_000_000;
    private static final double MOST_GROWTH = 1.3;
    private static final double GROWTH_THAT_IS_NOISE = 15;

    /** Measures, and writes into that file what the heap is made of. */
    static Memory now(Path classes) throws IOException {
        var memory = ManagementFactory.getMemoryMXBean();
        double heap = IntStream.range(0, COLLECTIONS).mapToDouble(_ -> {
            memory.gc();
            // What WebKit and JavaFX let go of when its Java side is dead, they let go of on the JavaFX thread.
            Fx.run(() -> { });
            LockSupport.parkNanos(BETWEEN_COLLECTIONS);
            return memory.getHeapMemoryUsage().getUsed() / 1e6;
        }).min().orElseThrow();
        Files.writeString(classes, histogram());
        return new Memory(heap, residentNow());
    }

    /** Writes all that is held into a new file, for a tool that reads heap dumps. */
    static void dump(Path file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
    }

    /** Whether it is more than before, and by more than chance. */
    boolean hasGrown(Memory before) {
        return heap / before.heap > MOST_GROWTH && heap - before.heap > GROWTH_THAT_IS_NOISE;
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[] {new String[0]}, new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long residentNow() throws IOException {
        var status = Path.of("/proc/self/status");
        return !Files.isReadable(status) ? 0 : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }

    String text() {
        return String.format(Locale.ROOT, "heap %.1f MB, RSS %d MB", heap, resident);
    }
}
