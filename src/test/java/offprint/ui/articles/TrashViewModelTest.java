package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private TrashViewModel trash;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
        trash = new TrashViewModel(posts.library(), new DirectJobs(), failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void whatWasDeletedCanBeTakenBackOnceFromTheStatusBar() throws Exception {
        trash.delete(List.of(1L));
        assertEquals(1, articles());

        notice().next().orElseThrow().action().run();

        assertEquals(2, articles());
        assertFalse(trash.undoableProperty().get());
        trash.undo();
        assertEquals("1 article put back", notice().text());
    }

    @Test
    void whatIsNotInTheTrashIsNotPurged() throws Exception {
        trash.purge(List.of(1L));
        assertEquals(2, articles());

        trash.delete(List.of(1L));
        trash.purge(List.of(1L));

        assertEquals(1, articles());
        assertTrue(posts.library().article(1).isEmpty());
        assertFalse(trash.undoableProperty().get());
    }

    @Test
    void theTrashCanBeEmptied() throws Exception {
        trash.delete(List.of(1L, 2L));

        trash.empty();

        assertEquals("2 articles deleted for good", notice().text());
        assertEquals(0, posts.library().trash().articles().length);
    }

    private JobState.Notice notice() {
        return assertInstanceOf(JobState.Notice.class, trash.jobProperty().get());
    }

    private int articles() throws OffprintException {
        return posts.library().find(ArticleQuery.ALL).length;
    }
}
