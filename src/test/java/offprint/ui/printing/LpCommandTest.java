package offprint.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LpCommandTest {

    private static final LpCommand.Wish WISH = new LpCommand.Wish("Harbour", "-o 港口 $(x)", 2, "1-3,5-5", "A4",
            "two-sided-long-edge");

    @TempDir
    private Path folder;

    @Test
    void whatTheReaderWantsIsPassedOnWordByWord() {
        var line = new LpCommand(Path.of("lp")).line(WISH, List.of(Path.of("/print/-a.pdf")));

        assertEquals(List.of("lp", "-s", "-d", "Harbour", "-t", "-o 港口 $(x)", "-n", "2", "-P", "1-3,5-5", "-o",
                "media=A4", "-o", "sides=two-sided-long-edge", "-o", "fit-to-page", "--",
                Path.of("/print/-a.pdf").toAbsolutePath().toString()), line);
    }

    @Test
    void allPagesOnWhatIsInThePrinterNeedNoWord() {
        var line = new LpCommand(Path.of("lp")).line(new LpCommand.Wish("Harbour", "港口", 1, "", "", "one-sided"),
                List.of());

        assertEquals(List.of("lp", "-s", "-d", "Harbour", "-t", "港口", "-n", "1", "-o", "sides=one-sided", "-o",
                "fit-to-page", "--"), line);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTheQueueRefusesIsToldInItsWords() throws Exception {
        var refusing = command("echo 'lp: The printer or class does not exist.' >&2; exit 1");

        var failure = assertThrows(PrintException.class, () -> refusing.print(WISH, List.of()));

        assertEquals("error.print.refused", failure.key());
        assertTrue(failure.getMessage().contains("The printer or class does not exist."), failure.getMessage());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theQueueIsGivenTheFiles() throws Exception {
        var pdf = Files.writeString(folder.resolve("a b.pdf"), "%PDF");
        var given = folder.resolve("given");

        command("for last in \"$@\"; do :; done; cp \"$last\" '" + given + "'").print(WISH, List.of(pdf));

        assertEquals("%PDF", Files.readString(given));
    }

    @Test
    void aCommandThatIsNotThereIsSaid() {
        var missing = new LpCommand(folder.resolve("lp"));

        assertThrows(PrintException.class, () -> missing.print(WISH, List.of()));
    }

    private LpCommand command(String script) throws Exception {
        var file = Files.writeString(folder.resolve("lp.sh"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new LpCommand(file);
    }
}
