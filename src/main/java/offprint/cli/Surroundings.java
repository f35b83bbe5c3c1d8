package offprint.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command runs in.
 *
 * @param library the library when {@code --library} is not given
 */
record Surroundings(Path library, PrintStream out, PrintStream err) {
}
