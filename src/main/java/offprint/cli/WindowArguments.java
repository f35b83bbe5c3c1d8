package offprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * The arguments of a start that opens the window.
 *
 * @param library the library to open, empty for that of the reader
 * @param files   what to import into it, may be empty
 */
public record WindowArguments(Optional<Path> library, List<Path> files) {

    private static final String LIBRARY = "--library";
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    public WindowArguments {
        files = List.copyOf(files);
    }

    /** Reads them; empty if they are for a command, a mistyped one too. */
    public static Optional<WindowArguments> of(String... arguments) {
        var given = List.of(arguments);
        if (!given.isEmpty() && given.getFirst().startsWith(LIBRARY + "=")) {
            return of(given.getFirst().substring(LIBRARY.length() + 1), given.subList(1, given.size()));
        }
        if (given.size() > 1 && given.getFirst().equals(LIBRARY)) {
            return of(given.get(1), given.subList(2, given.size()));
        }
        if (isCommand(given)) {
            return Optional.empty();
        }
        boolean isNamed = !given.isEmpty() && isLibrary(given.getFirst());
        return Optional.of(new WindowArguments(isNamed ? Optional.of(Path.of(given.getFirst())) : Optional.empty(),
                paths(given.subList(isNamed ? 1 : 0, given.size()))));
    }

    private static Optional<WindowArguments> of(String library, List<String> files) {
        return isCommand(files) ? Optional.empty()
                : Optional.of(new WindowArguments(Optional.of(Path.of(library)), paths(files)));
    }

    private static List<Path> paths(List<String> files) {
        return files.stream().map(Path::of).toList();
    }

    /** Whether that is a library, by its name or its first bytes, rather than something to import. */
    private static boolean isLibrary(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".db") || isDatabase(Path.of(file));
    }

    // https://sqlite.org/fileformat.html, section 1.3
    private static boolean isDatabase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isCommand(List<String> arguments) {
        if (arguments.isEmpty()) {
            return false;
        }
        String first = arguments.getFirst();
        return first.startsWith("-") || commands().anyMatch(first::equals)
                || !Files.exists(Path.of(first)) && !isLibrary(first);
    }

    private static Stream<String> commands() {
        return Arrays.stream(Main.class.getAnnotation(Command.class).subcommands())
                .map(command -> command.getAnnotation(Command.class).name());
    }
}
