package offprint.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareViewModelTest {

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        var post = Files.writeString(folder.resolve("2021-09-02-harbour.md"), """
                ---
                title: 港口夜班的一天
                ---
                吊机停摆之后。
                """);
        new Importer(library, List.of(FilterList.builtIn())).run(List.of(post), ImportMonitor.NONE);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aBackupIsSaidAndListed() {
        var care = new CareViewModel(library, new DirectJobs());
        care.refresh();
        assertEquals(1, care.factsProperty().get().articles());
        assertEquals(List.of(), care.factsProperty().get().backups());

        care.backUp();

        var copy = care.factsProperty().get().backups().getFirst().file();
        assertEquals("Backed up as " + copy.getFileName() + ".", notice(care));
        assertFalse(care.runningProperty().get());
    }

    @Test
    void aCheckSaysThatAllIsWell() {
        var care = new CareViewModel(library, new DirectJobs());

        care.verify();

        assertEquals("All is well: 1 article was checked.", notice(care));
        assertEquals(List.of(), care.problemsProperty().get());
    }

    @Test
    void compactingSaysWhatItFreed() {
        var care = new CareViewModel(library, new DirectJobs());

        care.compact();

        assertTrue(notice(care).startsWith("The library is compact;"), notice(care));
        assertEquals(Optional.empty(), care.failureProperty().get());
    }

    @Test
    void oneThingIsDoneAtATime() {
        var jobs = new HeldJobs();
        var care = new CareViewModel(library, jobs);

        care.verify();
        care.backUp();

        assertTrue(care.runningProperty().get());
        assertInstanceOf(JobState.Running.class, care.jobProperty().get());
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void aFailureIsToldAndEndsTheWork() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        var care = new CareViewModel(library, new DirectJobs());

        care.backUp();

        assertEquals("error.library.backup", care.failureProperty().get().orElseThrow().key());
        assertEquals(new JobState.Idle(), care.jobProperty().get());
        assertFalse(care.runningProperty().get());
    }

    private static String notice(CareViewModel care) {
        return assertInstanceOf(JobState.Notice.class, care.jobProperty().get()).text();
    }
}
