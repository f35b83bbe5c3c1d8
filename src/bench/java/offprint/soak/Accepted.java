package offprint.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known and accepted, each with its reason: the lines of a file, {@code kind | step | part | reason}. The step
 * is the name of one; the part stands anywhere in the error, or in the stack of the JavaFX thread. Each of the two may
 * be {@code *}.
 */
final class Accepted {

    /** What a line is about. */
    enum Kind { PAUSE, ERROR }

    private record Line(Kind kind, String step, String part, String reason) {

        static Line of(String text) {
            var parts = text.split("\\s*\\|\\s*", 4);
            if (parts.length < 4 || parts[3].isBlank()) {
                throw new IllegalArgumentException("not kind | step | part | reason: " + text);
            }
            return new Line(Kind.valueOf(parts[0].strip()), parts[1], parts[2], parts[3]);
        }

        boolean matches(Kind other, String now, String text) {
            return kind == other && (step.equals("*") || step.equals(now))
                    && (part.equals("*") || text.contains(part));
        }
    }

    private final List<Line> lines;

    private Accepted(List<Line> lines) {
        this.lines = lines;
    }

    static Accepted read(Path file) throws IOException {
        return new Accepted(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::of).toList());
    }

    /** Why that is accepted; empty if it is not. */
    Optional<String> reason(Kind kind, String step, String text) {
        return lines.stream().filter(line -> line.matches(kind, step, text)).map(Line::reason).findFirst();
    }
}
