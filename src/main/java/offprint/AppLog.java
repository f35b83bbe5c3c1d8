package offprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import offprint.cli.Version;
import offprint.library.LibraryException;
import offprint.ui.log.LogBook;
import offprint.ui.log.LogEntry;
import offprint.ui.log.LogViewModel;

/** The log of this run: in memory for the window, and in a file for whoever looks for what went wrong. */
final class AppLog implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(AppLog.class.getName());
    // In bytes, of each of two files: an error that comes back with each frame fills no disk.
    private static final int MOST = 500_000;

    private final LogFolder folder;
    private final String run = LogFolder.newRun(ProcessHandle.current().pid());
    // The manager holds loggers weakly, and their handlers would go with them.
    private final Logger root = LogManager.getLogManager().getLogger("");
    private final LogBook book = new LogBook();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<Handler> handlers = new ArrayList<>();
    private final Thread end = Thread.ofPlatform().unstarted(this::end);
    private List<LogEntry> unfinished = List.of();
    private boolean marked;
    private volatile Runnable surprise = () -> { };

    private AppLog(Path folder) {
        this.folder = new LogFolder(folder);
    }

    /**
     * Begins to log, into a file in that folder if it can be written to; else only the window has it. Errors that
     * nobody catches are logged, too.
     */
    static AppLog open(Path folder) {
        var log = new AppLog(folder);
        log.listen();
        try {
            Files.createDirectories(folder);
            log.write();
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "there is no log in " + folder, e);
        }
        LOGGER.log(System.Logger.Level.INFO, facts());
        return log;
    }

    /** The log for a window; only the first one is told of a run before that was cut short. */
    LogViewModel viewModel(Executor fx) {
        var told = unfinished;
        unfinished = List.of();
        return new LogViewModel(book, told, fx);
    }

    /** Notes a failure that is shown. */
    void note(LibraryException failure) {
        LOGGER.log(System.Logger.Level.ERROR, failure.getMessage(), failure);
    }

    /** Runs the action, on any thread, after an error that nobody caught was logged. */
    void onSurprise(Runnable action) {
        surprise = action;
    }

    private void listen() {
        for (var handler : root.getHandlers()) {
            // A terminal is told only of what went wrong.
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.WARNING);
            }
        }
        add(new Recorder());
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            LOGGER.log(System.Logger.Level.ERROR, "nobody expected an error in the thread " + thread.getName(), error);
            surprise.run();
        });
    }

    private void write() throws IOException {
        unfinished = folder.takeUnfinished();
        folder.prune();
        var file = new FileHandler(folder.pattern(run), MOST, 2);
        file.setEncoding("UTF-8");
        file.setFormatter(new Lines());
        add(file);
        folder.mark(run);
        marked = true;
        // A run that the system ends when its user leaves was not cut short.
        Runtime.getRuntime().addShutdownHook(end);
    }

    private void add(Handler handler) {
        handlers.add(handler);
        root.addHandler(handler);
    }

    private static String facts() {
        var runtime = Runtime.getRuntime();
        return "%s %s %s, %d processors, %d MB for the heap".formatted(Version.line(), System.getProperty("os.version"),
                System.getProperty("os.arch"), runtime.availableProcessors(), runtime.maxMemory() / (1024 * 1024));
    }

    /** Ends the log: the run has come to its end. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) {
            // The virtual machine is ending already, and runs the hook itself; it finds nothing left to do.
        }
    }

    private synchronized void end() {
        handlers.forEach(handler -> {
            root.removeHandler(handler);
            handler.close();
        });
        handlers.clear();
        Thread.setDefaultUncaughtExceptionHandler(before);
        if (!marked) {
            return;
        }
        try {
            folder.unmark(run);
            marked = false;
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the mark of a running program stays", e);
        }
    }

    private static LogEntry entry(LogRecord record, String text) {
        int level = record.getLevel().intValue();
        String logger = record.getLoggerName() == null ? "?" : record.getLoggerName();
        var details = new StringWriter();
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(details, true));
        }
        return new LogEntry(record.getInstant(), level >= Level.SEVERE.intValue() ? LogEntry.Level.ERROR
                : level >= Level.WARNING.intValue() ? LogEntry.Level.WARNING : LogEntry.Level.INFO,
                logger.substring(logger.lastIndexOf('.') + 1), text, details.toString());
    }

    /** Writes entries as a file has them. */
    private static final class Lines extends Formatter {

        @Override
        public String format(LogRecord record) {
            return entry(record, formatMessage(record)).line() + "\n";
        }
    }

    /** Keeps them for the window. */
    private final class Recorder extends Handler {

        private final Formatter formatter = new Lines();

        @Override
        public void publish(LogRecord record) {
            book.add(entry(record, formatter.formatMessage(record)));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
