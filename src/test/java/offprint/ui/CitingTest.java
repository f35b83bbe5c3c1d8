package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offprint.export.Citations.Format;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitingTest {

    @TempDir
    private Path folder;

    @Test
    void theSelectedArticlesAreCopiedInTheirOrder() throws Exception {
        try (var posts = new TestLibrary(folder).with("港口", "2021-09-01", "日报", "渡轮")
                .with("吊机", "2021-09-02", "日报", "渡轮")) {
            var status = new WindowStatus(posts.library());
            var copied = new ArrayList<String>();
            var citing = new Citing(posts.library(), new DirectJobs(), status);

            citing.copy(() -> new long[] {2, 1}, Format.BIBTEX, copied::add);
            citing.copy(() -> new long[] {99}, Format.BIBTEX, copied::add);

            assertEquals(1, copied.size());
            assertEquals(List.of("  title = {{吊机}},", "  title = {{港口}},"),
                    copied.getFirst().lines().filter(line -> line.startsWith("  title")).toList());
            assertTrue(copied.getFirst().contains("author = {{林望舒}}"));
            assertEquals("2 citations were copied.",
                    assertInstanceOf(JobState.Notice.class, status.jobProperty().get()).text());
        }
    }

    @Test
    void moreThanAClipboardTakesIsNotReadAtAll() throws Exception {
        try (var posts = new TestLibrary(folder)) {
            var status = new WindowStatus(posts.library());

            new Citing(posts.library(), new DirectJobs(), status).copy(() -> new long[Citing.MOST + 1], Format.BIBTEX,
                    _ -> fail("copied"));

            assertEquals("Citations of at most 5,000 articles can be copied at once; 5,001 are selected.",
                    assertInstanceOf(JobState.Notice.class, status.jobProperty().get()).text());
        }
    }
}
