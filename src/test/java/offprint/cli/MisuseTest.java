package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"import", "clean", "backup", "restore", "export 1 --to md --out", "clean x --rules",
        "list --library"})
    void anEmptyNameIsNotTheCurrentFolder(String command) {
        var arguments = Arrays.copyOf(command.split(" "), command.split(" ").length + 1);
        arguments[arguments.length - 1] = "";

        var answer = run(arguments);

        assertEquals(2, answer.code, command);
        assertTrue(answer.err.contains("is empty"), answer.err);
    }

    @Test
    void whatIsNoDayIsToldInWordsOfPeople() {
        var answer = run("list", "--from", "2021-9-2");

        assertEquals(2, answer.code);
        assertEquals("offprint: Invalid value for option '--from': '2021-9-2' is not a day such as 2021-09-02",
                answer.err.lines().findFirst().orElseThrow());
    }

    @Test
    void oneFileThatIsNoPostDoesNotKeepTheOthersFromBeingCleaned() throws Exception {
        var empty = Files.createFile(folder.resolve("empty.md")).toString();

        var answer = run("clean", "--json", empty, folder.resolve("nothing.md").toString(), post.toString());

        assertEquals(1, answer.code);
        assertEquals(2, answer.err.lines().count(), answer.err);
        assertEquals(1, answer.out.lines().count());
    }

    @Test
    void aPostHasTheSameTimeInTheLibraryAndInNone() {
        assertTrue(run("list", "--json").out.contains("\"published\":\"2021-09-02T07:15:00Z\""));
        assertTrue(run("clean", "--json", post.toString()).out.contains("\"published\":\"2021-09-02T07:15:00Z\""));
    }

    @Test
    void whatCannotBeDoneIsOneSentenceWithoutNamesOfClasses() throws Exception {
        var file = Files.createFile(folder.resolve("list")).toString();
        for (String[] wrong : new String[][] {{"clean", folder.resolve("nothing.md").toString()},
            {"clean", "--rules", "/", post.toString()}, {"clean", folder.toString()},
            {"export", "1", "--to", "md", "--out", file}, {"export", "1", "--to", "md", "--out", file + "/deep"}}) {
            var answer = run(wrong);

            assertEquals(1, answer.code, String.join(" ", wrong));
            assertTrue(answer.err.matches("offprint: [^\n]* [^\n]*; [^\n]*\n"), answer.err);
            assertFalse(answer.err.contains("java"), answer.err);
        }
    }

    @Test
    void anImportThatFindsNothingItCanReadIsNotDone() throws Exception {
        var empty = Files.createFile(folder.resolve("empty.md")).toString();
        var missing = folder.resolve("nothing.zip").toString();

        assertEquals(1, run("import", "--json", empty).code);
        assertEquals(1, run("import", missing, folder.resolve("neither").toString()).code);
        assertEquals(0, run("import", missing, empty, post.toString()).code);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsNotReadAndIsCalledByItsName() throws Exception {
        var pipe = folder.resolve("pipe.md").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());

        assertTrue(run("import", pipe).err.contains("pipe.md: is a pipe, a socket or a device and was not read"));
    }

    private Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(folder.resolve("library.db"), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
