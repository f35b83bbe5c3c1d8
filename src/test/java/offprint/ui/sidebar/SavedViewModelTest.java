package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.SavedSearch;
import offprint.ui.changes.UndoStack;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedViewModelTest {

    private final UndoStack undo = new UndoStack();
    private Library library;
    private SavedSearch ferries;
    private SavedSearch harbour;

    @BeforeEach
    void fill() throws Exception {
        library = Library.inMemory();
        ferries = library.savedSearches().put(new SavedSearch(0, "渡轮", ArticleQuery.ALL.withWords("渡轮"), 0));
        harbour = library.savedSearches().put(new SavedSearch(0, "港口", ArticleQuery.ALL.withWords("港口"), 0));
    }

    @Test
    void whatCouldNotBeStoredIsNothingToTakeBack() throws Exception {
        var model = new SavedViewModel(library, new DirectJobs(), _ -> { });
        model.begin(undo);
        library.close();

        model.rename(ferries, "船");
        model.move(ferries, 1);
        model.remove(ferries);

        assertFalse(undo.availableProperty().get());
        assertTrue(model.problemProperty().get().isPresent());
    }

    @Test
    void whatIsTakenBackBeforeItIsStoredIsStoredFirst() throws Exception {
        var jobs = new HeldJobs();
        var model = new SavedViewModel(library, jobs, _ -> { });
        model.begin(undo);
        jobs.finishInReverse();

        model.remove(ferries);
        undo.undo();
        jobs.finishInReverse();

        assertEquals(List.of(ferries, harbour), library.savedSearches().all());
    }
}
