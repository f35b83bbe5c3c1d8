package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class WorkListTest {

    private final WorkList works = new WorkList();
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

    private static JobState running(String title) {
        return new JobState.Running(title, Progress.NONE, Optional.empty());
    }

    private static JobState.Notice notice(String text) {
        return new JobState.Notice(text, Optional.empty());
    }
}
