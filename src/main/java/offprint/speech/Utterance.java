package offprint.speech;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A few words spoken once, by a process of their own. Safe to use from any thread. */
public final class Utterance {

    private static final System.Logger LOGGER = System.getLogger(Utterance.class.getName());
    private static final int MOST_ERRORS = 8192;

    private final List<String> line;
    private final String input;
    private final List<String> silence;
    private Process process;
    private boolean stopped;

    /**
     * Nothing is said yet.
     *
     * @param line    the command
     * @param input   what it reads
     * @param silence the command that silences a voice which another process speaks with; empty if there is none
     */
    Utterance(List<String> line, String input, List<String> silence) {
        this.line = List.copyOf(line);
        this.input = input;
        this.silence = List.copyOf(silence);
    }

    /**
     * Speaks, and returns when all is said or it was stopped. A thread that is interrupted meanwhile stops it.
     *
     * @return whether all was said
     */
    public boolean speak() throws SpeechException {
        try {
            var speaking = start();
            if (speaking.isEmpty()) {
                return false;
            }
            int code = speaking.get().waitFor();
            if (isStopped()) {
                return false;
            }
            String complaint = complaint(speaking.get().getErrorStream());
            if (code != 0 || complaint.startsWith("error:")) {
                throw SpeechException.ended(line.getFirst(), code, complaint);
            }
            return true;
        } catch (IOException e) {
            throw SpeechException.unstarted(line.getFirst(), e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it at once; what has not begun will not begin. Does not wait. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            silence();
        }
    }

    // The input is short enough for the pipe: writing does not wait for the program, so a stop need not wait for it.
    private synchronized Optional<Process> start() throws IOException {
        if (stopped) {
            return Optional.empty();
        }
        process = new ProcessBuilder(line).redirectOutput(Redirect.DISCARD).start();
        try (var words = process.getOutputStream()) {
            words.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It has ended without listening; its exit code says more.
            LOGGER.log(System.Logger.Level.DEBUG, "not all was read", e);
        }
        return Optional.of(process);
    }

    private void silence() {
        if (!silence.isEmpty()) {
            try {
                new ProcessBuilder(silence).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            } catch (IOException e) {
                LOGGER.log(System.Logger.Level.WARNING, "the voice goes on to the end of the sentence", e);
            }
        }
    }

    // The last line of what it said: espeak-ng ends with code 0 where there is no sound, after "error: …". No waiting
    // for more: a program that it left behind may keep the pipe open.
    private static String complaint(InputStream errors) throws IOException {
        String said = new String(errors.readNBytes(Math.min(errors.available(), MOST_ERRORS)), StandardCharsets.UTF_8);
        return said.strip().lines().reduce((_, last) -> last).orElse("").strip();
    }

    private synchronized boolean isStopped() {
        return stopped;
    }
}
