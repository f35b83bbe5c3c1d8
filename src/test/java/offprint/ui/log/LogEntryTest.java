package offprint.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LogEntryTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.250Z");

    @Test
    void detailsStandBelowTheirLineBehindATab() {
        var entry = new LogEntry(NOON, LogEntry.Level.ERROR, "FxJobs", "the disk is full", "first\n\tsecond\n");

        assertEquals("2026-03-01T12:00:00.250Z ERROR FxJobs: the disk is full\n\tfirst\n\t\tsecond", entry.line());
    }

    @Test
    void aFileThatWasCutKeepsItsWholeEntries() {
        var entries = LogEntry.read(List.of("\tthe end of a trace", "2026-03-01T12:00:00Z INFO AppLog: begun",
                "2026-03-01T12:00:01Z ERROR Fx"));

        assertEquals(List.of("begun"), entries.stream().map(LogEntry::text).toList());
        assertEquals("2026-03-01T12:00:01Z ERROR Fx", entries.getFirst().details());
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll String text, @ForAll String details, @ForAll LogEntry.Level level) {
        var entry = new LogEntry(NOON, level, "Library", text, details);
        var lines = LogEntry.text(List.of(entry, entry)).lines().toList();

        var read = LogEntry.read(lines);

        assertEquals(2, read.size());
        assertEquals(read.getFirst(), read.getLast());
        assertEquals(entry.text(), read.getFirst().text());
        assertEquals(entry.line().lines().toList(), read.getFirst().line().lines().toList());
    }
}
