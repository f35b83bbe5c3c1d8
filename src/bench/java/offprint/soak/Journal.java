package offprint.soak;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the program logs and to what it prints where errors go: from a warning on, each is a finding. */
final class Journal extends Handler {

    private final Findings findings;
    private final Accepted accepted;
    // The manager holds loggers weakly.
    private final Logger root = LogManager.getLogManager().getLogger("");

    private Journal(Findings findings, Accepted accepted) {
        this.findings = findings;
        this.accepted = accepted;
        setLevel(Level.WARNING);
    }

    /** Listens from now on, in the place of the terminal. */
    static void listen(Findings findings, Accepted accepted) {
        var journal = new Journal(findings, accepted);
        Arrays.stream(journal.root.getHandlers()).filter(ConsoleHandler.class::isInstance)
                .forEach(journal.root::removeHandler);
        journal.root.addHandler(journal);
        System.setErr(new PrintStream(new Lines(journal), true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> journal.found(
                "nobody expected an error in the thread " + thread.getName() + ": " + trace(error)));
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            found("logged " + record.getLevel() + " " + record.getLoggerName() + ": " + record.getMessage()
                    + (record.getThrown() == null ? "" : "\n" + trace(record.getThrown())));
        }
    }

    private void found(String text) {
        if (accepted.reason(Accepted.Kind.ERROR, findings.step(), text).isEmpty()) {
            findings.add(text);
        }
    }

    private static String trace(Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }

    /** What is printed, a finding for each flush that ends a line. */
    private static final class Lines extends ByteArrayOutputStream {

        private final Journal journal;

        Lines(Journal journal) {
            this.journal = journal;
        }

        @Override
        public synchronized void flush() {
            String text = toString(StandardCharsets.UTF_8);
            if (text.endsWith("\n")) {
                reset();
                journal.found("printed by " + Thread.currentThread().getName() + ": " + text.strip());
            }
        }
    }
}
