package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class WorkListTest {

    private static final Instant START = Instant.parse("2021-09-02T08:00:00Z");

    private Instant now = START;
    private final WorkList works = new WorkList(() -> now);
    private final ReadOnlyObjectWrapper<JobState> importing = new ReadOnlyObjectWrapper<>(new JobState.Idle());
    private final ReadOnlyObjectWrapper<JobState> exporting = new ReadOnlyObjectWrapper<>(new JobState.Idle());

    @Test
    void workIsListedAsLongAsItRuns() {
        works.follow(importing.getReadOnlyProperty());
        works.follow(exporting.getReadOnlyProperty());
        importing.set(running("Import"));
        exporting.set(running("Export"));
        importing.set(running("Import"));
        assertEquals(List.of(importing.getReadOnlyProperty(), exporting.getReadOnlyProperty()), works.running());

        importing.set(notice("Imported"));

        assertEquals(List.of(exporting.getReadOnlyProperty()), works.running());
        assertEquals(notice("Imported"), works.latestProperty().get());
    }

    @Test
    void whatWasSaidIsKeptNewestFirstAndNotForEver() {
        works.follow(importing.getReadOnlyProperty());
        for (int number = 0; number < 100; number++) {
            importing.set(notice("Imported " + number));
        }
        works.say("No more unread articles", Optional.empty());

        assertEquals(List.of("No more unread articles", "Imported 99"),
                works.said().stream().limit(2).map(said -> said.notice().text()).toList());
        assertTrue(works.said().size() < 100);
    }

    @Test
    void theLineShowsWhatBeganLast() {
        begin();

        importing.set(running("Import, one step on"));

        assertEquals(running("Export"), works.latestProperty().get());
        exporting.set(running("Export, one step on"));
        assertEquals(running("Export, one step on"), works.latestProperty().get());
    }

    @Test
    void whatIsSaidStaysInTheLineForAMomentThoughOtherWorkGoesOn() {
        begin();
        exporting.set(notice("Exported"));

        importing.set(running("Import, one step on"));
        assertEquals(notice("Exported"), works.latestProperty().get());

        now = START.plusSeconds(10);
        importing.set(running("Import, two steps on"));
        assertEquals(running("Import, two steps on"), works.latestProperty().get());
    }

    @Test
    void workThatBeginsIsInTheLineAtOnce() {
        works.follow(exporting.getReadOnlyProperty());
        exporting.set(notice("Exported"));

        exporting.set(running("Export"));

        assertEquals(running("Export"), works.latestProperty().get());
    }

    @Test
    void whatEndsWithoutAWordLeavesTheLineToWhatGoesOn() {
        begin();

        exporting.set(new JobState.Idle());
        assertEquals(running("Import"), works.latestProperty().get());

        importing.set(new JobState.Idle());
        assertEquals(new JobState.Idle(), works.latestProperty().get());
    }

    @Test
    void whatEndsWithoutAWordTakesNoOthersWordAway() {
        begin();
        exporting.set(notice("Exported"));

        importing.set(new JobState.Idle());

        assertEquals(notice("Exported"), works.latestProperty().get());
    }

    @Test
    void severalOfAKindAreEachListedAndTheirWordsHeard() {
        var exports = new Works();
        works.follow(exports);
        var first = exports.begin(running("First"));
        var second = exports.begin(new JobState.Waiting("Second", () -> { }));
        assertEquals(2, works.running().size());
        assertEquals(running("First"), works.latestProperty().get());

        first.show(notice("First is done"));
        second.show(running("Second"));
        first.show(running("First, a step that comes too late"));

        assertEquals(exports.all(), works.running());
        assertEquals(List.of(running("Second")), works.running().stream().map(ObservableValue::getValue).toList());
        second.show(new JobState.Idle());
        assertEquals(List.of(), works.running());
    }

    private void begin() {
        works.follow(importing.getReadOnlyProperty());
        works.follow(exporting.getReadOnlyProperty());
        importing.set(running("Import"));
        exporting.set(running("Export"));
    }

    private static JobState running(String title) {
        return new JobState.Running(title, Progress.NONE, Optional.empty());
    }

    private static JobState.Notice notice(String text) {
        return new JobState.Notice(text, Optional.empty());
    }
}
