package offprint.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offprint.html.FilterList;
import offprint.importing.Reindexer;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepViewModelTest {

    @TempDir
    private Path folder;

    @Test
    void theSearchIsRenewedOnceWhenTheRulesHaveChanged() throws Exception {
        try (var posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")) {
            var reindexer = new Reindexer(posts.library(), List.of(FilterList.builtIn()));
            var said = new ArrayList<JobState>();
            var upkeep = new UpkeepViewModel(posts.library(), () -> reindexer, new DirectJobs(), Runnable::run);
            upkeep.jobProperty().subscribe(state -> said.add(state));
            assertTrue(reindexer.isNeeded());

            upkeep.start();

            assertFalse(reindexer.isNeeded());
            assertInstanceOf(JobState.Running.class, said.get(1));
            assertInstanceOf(JobState.Idle.class, said.getLast());
            int before = said.size();
            upkeep.start();
            assertEquals(before, said.size());
        }
    }
}
