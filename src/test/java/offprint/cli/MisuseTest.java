package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script gets that is in the wrong folder, has a misspelt option or a full disk. */
class MisuseTest {

    @TempDir
    private Path folder;

    private Path post;

    private record Answer(int code, String out, String err) {
    }

    @BeforeEach
    void importOnePost() throws Exception {
        post = Files.writeString(folder.resolve("2021-09-02-夜班.md"),
                "---\ntitle: 港口夜班的一天\ndate: 2021-09-02T07:15:00.027Z\n---\n凌晨两点，四号泊位的灯暗了。\n");
        assertEquals(0, run("import", "--quiet", post.toString()).code);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device,1,1", "Broken pipe,0,0"})
    void anAnswerThatDoesNotArriveIsNotDone(String reason, int code, int lines) {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        var err = new ByteArrayOutputStream();

        assertEquals(code, Main.answer(folder.resolve("library.db"), full,
                new PrintStream(err, true, StandardCharsets.UTF_8), "list", "--json"));
        assertEquals(lines, err.toString(StandardCharsets.UTF_8).lines().count());
    }

    private Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(folder.resolve("library.db"), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
