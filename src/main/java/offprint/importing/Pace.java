package offprint.importing;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ThreadFactory;

/** Who goes first where the workers of an import and other threads want the same processor. */
enum Pace {

    /** Nobody. */
    EQUAL {
        @Override
        void begin() {
        }
    },

    /** The others: a window that paints while an import makes use of all processors needs only a little of them. */
    BEHIND {
        @Override
        void begin() {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            // There HotSpot takes no notice of that, lest the threads of its own wait for it.
            if (System.getProperty("os.name").equals("Linux")) {
                niceThread();
            }
        }
    };

    private static final System.Logger LOGGER = System.getLogger(Pace.class.getName());
    private static final int PRIO_PROCESS = 0;
    private static final int CALLING_THREAD = 0;
    /** A tenth of the time that a thread with the usual niceness of 0 gets (sched(7)). */
    private static final int NICENESS = 10;

    /** To be called by a worker before its first work. It cannot be taken back: the thread should end with the work. */
    abstract void begin();

    /** Threads of that name that keep this pace. */
    ThreadFactory threads(String name) {
        var threads = Thread.ofPlatform().daemon().name(name, 0).factory();
        return work -> threads.newThread(() -> {
            begin();
            work.run();
        });
    }

    // On Linux the niceness is one of the thread, not of the process (setpriority(2), C library/kernel differences).
    @SuppressWarnings("restricted")
    private static void niceThread() {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("setpriority").ifPresent(address -> {
            var setPriority = linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            try {
                int failed = (int) setPriority.invokeExact(PRIO_PROCESS, CALLING_THREAD, NICENESS);
                if (failed != 0) {
                    LOGGER.log(System.Logger.Level.WARNING, "a thread of the import keeps its usual priority");
                }
            } catch (Throwable e) {
                throw new IllegalStateException("setpriority", e);
            }
        });
    }
}
