package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import offprint.ui.log.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppLogTest {

    private static final System.Logger LOGGER = System.getLogger("offprint.test.Ferry");

    @TempDir
    Path folder;

    @Test
    void whatIsLoggedIsInTheWindowAndInAFile() throws IOException {
        try (var log = AppLog.open(folder)) {
            LOGGER.log(System.Logger.Level.WARNING, "港口的渡轮没有来", new IOException("fog"));
            log.keep();
            LOGGER.log(System.Logger.Level.WARNING, "{0} ferries went", 2);

            var newest = log.book().entries().getLast();
            assertEquals("Ferry", newest.source());
            assertEquals("2 ferries went", newest.text());
        }
        var written = LogEntry.read(Files.readAllLines(only(".0.log")));
        assertTrue(written.getFirst().text().contains("Java " + Runtime.version()), written.toString());
        assertEquals("港口的渡轮没有来", written.get(1).text());
        assertTrue(written.get(1).details().contains("IOException: fog"));
        assertEquals("2 ferries went", written.getLast().text());
    }

    @Test
    void aRunThatEndedIsNotToldOf() {
        keepAndClose();

        try (var log = AppLog.open(folder)) {
            assertEquals(List.of(), log.keep());
        }
    }

    @Test
    void aRunThatWasCutShortIsToldOfOnceWithWhatTheMachineSaid() throws Exception {
        long gone = gone();
        cutShort("20260301-120000-" + gone, "the last thing that happened");
        Files.writeString(folder.resolve("jvm-" + gone + ".log"), "SIGSEGV (0xb)");

        try (var log = AppLog.open(folder)) {
            var told = log.keep();
            assertEquals("the last thing that happened", told.getFirst().text());
            assertEquals("SIGSEGV (0xb)", told.getLast().details());
            assertEquals(List.of(), log.keep());
        }
        try (var log = AppLog.open(folder)) {
            assertEquals(List.of(), log.keep());
        }
        assertTrue(Files.exists(folder.resolve("20260301-120000-" + gone + ".0.log")));
    }

    @Test
    void aDamagedLogIsShownAsFarAsItGoes() throws Exception {
        String run = "20260301-120000-" + gone();
        cutShort(run, "before the power failed");
        Files.write(folder.resolve(run + ".0.log"), new byte[] {0, (byte) 0xe6, (byte) 0xff}, StandardOpenOption.APPEND);

        try (var log = AppLog.open(folder)) {
            assertEquals("before the power failed", log.keep().getFirst().text());
        }
        try (var log = AppLog.open(folder)) {
            assertEquals(List.of(), log.keep());
        }
    }

    @Test
    void anotherWindowThatIsOpenWasNotCutShort() throws IOException {
        cutShort("20260301-120000-" + ProcessHandle.current().pid(), "still here");

        try (var log = AppLog.open(folder)) {
            assertEquals(List.of(), log.keep());
        }
    }

    @Test
    void aNumberThatNowIsAnotherProcessWasCutShort() throws IOException {
        String run = "20200301-120000-" + ProcessHandle.current().pid();
        cutShort(run, "long ago");
        Files.setLastModifiedTime(folder.resolve(run + ".running"), FileTime.from(Instant.EPOCH));

        try (var log = AppLog.open(folder)) {
            assertEquals("long ago", log.keep().getFirst().text());
        }
    }

    @Test
    void onlyTheLogsOfTheLastRunsAreKept() throws Exception {
        long gone = gone();
        for (int day = 10; day < 20; day++) {
            Files.writeString(folder.resolve("202603" + day + "-120000-" + gone + ".0.log"), "");
        }
        Files.writeString(folder.resolve("notes.txt"), "the reader's own");

        keepAndClose();

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(6, files.count());
        }
        assertTrue(Files.exists(folder.resolve("20260319-120000-" + gone + ".0.log")));
        assertFalse(Files.exists(folder.resolve("20260310-120000-" + gone + ".0.log")));
    }

    @Test
    void anErrorThatNobodyCaughtIsLoggedAndToldOf() throws InterruptedException {
        var told = new AtomicInteger();
        try (var log = AppLog.open(folder)) {
            log.onSurprise(told::incrementAndGet);
            var thread = new Thread(() -> {
                throw new IllegalStateException("nobody thought of this");
            }, "tide");
            thread.start();
            thread.join();

            var newest = log.book().entries().getLast();
            assertEquals(LogEntry.Level.ERROR, newest.level());
            assertTrue(newest.text().contains("tide") && newest.details().contains("nobody thought of this"));
        }
        assertEquals(1, told.get());
    }

    @Test
    void withoutAPlaceForFilesTheWindowStillHasTheLog() throws IOException {
        var file = Files.writeString(folder.resolve("log"), "not a folder");

        try (var log = AppLog.open(file)) {
            assertEquals(List.of(), log.keep());
            assertTrue(log.book().entries().stream().anyMatch(it -> it.text().contains("there is no log in")));
        }
        assertEquals("not a folder", Files.readString(file));
    }

    private void keepAndClose() {
        try (var log = AppLog.open(folder)) {
            log.keep();
        }
    }

    private void cutShort(String run, String last) throws IOException {
        Files.writeString(folder.resolve(run + ".0.log"), new LogEntry(Instant.EPOCH, LogEntry.Level.INFO, "Ferry",
                last, "").line() + "\n");
        Files.createFile(folder.resolve(run + ".running"));
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static long gone() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        return process.pid();
    }
}
