package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"list", "--help", "--json list", "improt", "no-such-post.md", "--library a.db list",
        "--library=a.db import posts", "--library", "--library a.db --json"})
    void aCommandAMistypedOneTooOpensNoWindow(String arguments) {
        assertEquals(Optional.empty(), WindowArguments.of(arguments.split(" ")));
    }

    @Test
    void withoutArgumentsTheWindowOpensOnTheLibraryOfTheReader() {
        assertEquals(window(Optional.empty()), WindowArguments.of());
    }

    @Test
    void aLibraryIsKnownByItsNameOrItsFirstBytes() throws IOException {
        var library = Files.write(folder.resolve("archive"),
                "SQLite format 3\0 and more".getBytes(StandardCharsets.US_ASCII));
        var post = Files.writeString(folder.resolve("post.md"), "text");

        assertEquals(window(Optional.of(library)), WindowArguments.of(library.toString()));
        assertEquals(window(Optional.of(Path.of("not-there.db")), post),
                WindowArguments.of("not-there.db", post.toString()));
        assertEquals(window(Optional.empty(), folder, post), WindowArguments.of(folder.toString(), post.toString()));
    }

    @Test
    void aLibraryCanBeNamedAsForACommand() throws IOException {
        var post = Files.writeString(folder.resolve("post.md"), "text");

        assertEquals(window(Optional.of(Path.of("mine"))), WindowArguments.of("--library", "mine"));
        assertEquals(window(Optional.of(Path.of("mine")), post),
                WindowArguments.of("--library=mine", post.toString()));
    }

    private static Optional<WindowArguments> window(Optional<Path> library, Path... files) {
        return Optional.of(new WindowArguments(library, List.of(files)));
    }
}
