package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import offprint.model.Highlight;
import offprint.model.Highlight.Colour;
import offprint.model.TextAnchor;
import offprint.ui.TestLibrary;
import offprint.ui.changes.UndoStack;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightsViewModelTest {

    private final UndoStack undo = new UndoStack();
    private TestLibrary posts;
    private Highlight stored;

    @BeforeEach
    void fill(@TempDir Path folder) throws Exception {
        posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        stored = posts.library().highlights().put(new Highlight(0, 1, new TextAnchor("吊机", "", "停摆", 0), Colour.YELLOW,
                "", Instant.EPOCH));
    }

    @Test
    void whatCouldNotBeStoredIsNothingToTakeBack() throws Exception {
        var model = new HighlightsViewModel(new DirectJobs(), _ -> { });
        model.setLibrary(posts.library().highlights(), undo);
        posts.close();

        model.change(stored, stored.withColour(Colour.GREEN));
        model.remove(stored);

        assertFalse(undo.availableProperty().get());
        assertTrue(model.failureProperty().get().isPresent());
    }

    @Test
    void theCardOfAHighlightDoesNotOpenOverAnotherArticle() throws Exception {
        var jobs = new HeldJobs();
        var model = new HighlightsViewModel(jobs, _ -> { });
        model.setLibrary(posts.library().highlights(), undo);
        model.show(posts.reader().read(1).orElseThrow());

        model.add(new TextAnchor("吊机", "", "停摆", 0), true);
        model.forget();
        jobs.finishNext();

        assertEquals(Optional.empty(), model.editedProperty().get());
    }

    @Test
    void whatIsTakenBackBeforeItIsStoredIsStoredFirst() throws Exception {
        var jobs = new HeldJobs();
        var model = new HighlightsViewModel(jobs, _ -> { });
        model.setLibrary(posts.library().highlights(), undo);

        model.remove(stored);
        undo.undo();
        jobs.finishInReverse();

        assertEquals(List.of(stored), posts.library().highlights().of(1));
    }
}
