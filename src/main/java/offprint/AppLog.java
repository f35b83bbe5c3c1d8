package offprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The log of this run: in memory for the window, and in a file for whoever looks for what went wrong. */
final class AppLog implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(AppLog.class.getName());
    // In bytes, of each of two files: an error that comes back with each frame fills no disk.
    private static final int MOST = 500_000;
    private static final int EARLY = 100;

    private final Path folder;
    // The manager holds loggers weakly, and their handlers would go with them.
    private final Logger root = LogManager.getLogManager().getLogger("");
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final LogBook book = new LogBook();
    private final Recorder recorder = new Recorder();
    private final Thread end = Thread.ofPlatform().unstarted(this::end);
    private Optional<LogFolder.Run> run = Optional.empty();
    private List<LogEntry> unfinished = List.of();
    private volatile Runnable surprise = () -> { };

    private AppLog(Path folder) {
        this.folder = folder;
    }

    /** Begins to log, at first in memory alone. Errors that nobody catches are logged, too. */
    static AppLog open(Path folder) {
        var log = new AppLog(folder);
        log.listen();
        return log;
    }

    /**
     * Writes into a file, if the folder can be written to, what was logged and what will be. Not done at once: the
     * first rows of the list would wait 20 ms for it.
     *
     * @return what a run before this one logged that did not come to its end, oldest first; empty if there was none, or
     *         the next time this is asked
     */
    synchronized List<LogEntry> keep() {
        if (run.isEmpty()) {
            write();
        }
        var told = unfinished;
        unfinished = List.of();
        return told;
    }

    private void write() {
        try {
            Files.createDirectories(folder);
            var logs = new LogFolder(folder);
            unfinished = logs.takeUnfinished();
            logs.prune();
            var begun = logs.newRun();
            var file = new FileHandler(begun.pattern(), MOST, 2);
            file.setEncoding("UTF-8");
            file.setFormatter(new Lines());
            recorder.handTo(file);
            run = Optional.of(begun);
            begun.mark();
            // A run that the system ends when its user leaves was not cut short.
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "there is no log in " + folder, e);
        }
    }

    /** What was logged in this run. */
    LogBook book() {
        return book;
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
        root.addHandler(recorder);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            LOGGER.log(System.Logger.Level.ERROR, "nobody expected an error in the thread " + thread.getName(), error);
            surprise.run();
        });
        LOGGER.log(System.Logger.Level.INFO, facts());
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
        root.removeHandler(recorder);
        recorder.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
        run.ifPresent(ended -> {
            try {
                ended.unmark();
            } catch (IOException e) {
                LOGGER.log(System.Logger.Level.WARNING, "the mark of a running program stays", e);
            }
        });
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

    /** Hands entries to the window and, once there is one, to the file. */
    private final class Recorder extends Handler {

        private final Formatter formatter = new Lines();
        private final List<LogRecord> early = new ArrayList<>();
        private Optional<Handler> file = Optional.empty();

        synchronized void handTo(Handler handler) {
            early.forEach(handler::publish);
            early.clear();
            file = Optional.of(handler);
        }

        @Override
        public synchronized void publish(LogRecord record) {
            file.ifPresentOrElse(handler -> handler.publish(record), () -> note(record));
            book.add(entry(record, formatter.formatMessage(record)));
        }

        private void note(LogRecord record) {
            if (early.size() < EARLY) {
                early.add(record);
            }
        }

        @Override
        public void flush() {
            file.ifPresent(Handler::flush);
        }

        @Override
        public void close() {
            file.ifPresent(Handler::close);
        }
    }
}
