package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offprint.importing.ImportMonitor;
import offprint.model.ArticleQuery;
import offprint.model.Scope;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.sidebar.ArchiveRow.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private ArchivesViewModel model;
    private final List<Path> imported = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder);
        for (String place : List.of("海港/_posts", "河岸/_posts", "notes")) {
            var inside = Files.createDirectories(folder.resolve(place));
            Files.writeString(inside.resolve("2021-09-02-one.md"), "# " + place + "\n\n吊机停摆之后。");
            posts.importer().run(List.of(inside), ImportMonitor.NONE);
        }
        model = new ArchivesViewModel(posts.library(), new DirectJobs(), imported::addAll);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void archivesOfOneNameAreToldApartByTheirFolders() {
        assertEquals(List.of("notes", Path.of("河岸", "_posts").toString(), Path.of("海港", "_posts").toString()), names());
    }

    @Test
    void whoAsksMoreOftenThanTheLibraryCanAnswerIsAnsweredAllTheSame() throws Exception {
        var jobs = new HeldJobs();
        var busy = new ArchivesViewModel(posts.library(), jobs, imported::addAll);

        busy.refresh();
        busy.refresh();
        busy.refresh();
        assertEquals(1, jobs.size());
        posts.library().ledger().forget(row("notes").archive().location());
        jobs.finishNext();

        assertEquals(1, jobs.size());
        jobs.finishNext();
        assertEquals(2, busy.archivesProperty().get().size());
        assertEquals(0, jobs.size());
    }

    @Test
    void anArchiveShowsItsArticlesAndTheSameClickShowsAll() throws Exception {
        var notes = row("notes").archive();

        model.show(notes);
        assertEquals(Scope.archive(notes.location()), model.queryProperty().get().scope());
        assertEquals(1, posts.library().find(model.queryProperty().get()).length);

        model.show(notes);
        assertEquals(ArticleQuery.ALL, model.queryProperty().get());
    }

    @Test
    void whatIsMissingSaysSoAndIsNotUpdated() throws Exception {
        Files.delete(folder.resolve("notes/2021-09-02-one.md"));
        Files.delete(folder.resolve("notes"));
        model.refresh();

        model.updateAll();

        assertEquals(Access.MISSING, row("notes").access());
        assertEquals(2, imported.size());
        assertFalse(imported.contains(folder.resolve("notes")));
    }

    @Test
    void aForgottenArchiveIsNotListedAndItsArticlesStay() throws Exception {
        var notes = row("notes").archive();
        model.show(notes);

        model.forget(notes);

        assertFalse(names().contains("notes"));
        assertEquals(Scope.LIBRARY, model.queryProperty().get().scope());
        assertEquals(3, posts.library().find(ArticleQuery.ALL).length);
    }

    @Test
    void watchingIsRemembered() {
        model.setWatched(row("notes").archive(), true);

        assertTrue(row("notes").archive().watched());
    }

    @Test
    void aFolderThatCannotBeWatchedSaysWhyUntilItIsNotToBe() {
        var notes = row("notes").archive();
        model.setWatched(notes, true);

        model.noteUnwatched(notes.path(), "User limit of inotify watches reached");
        assertEquals("User limit of inotify watches reached", row("notes").unwatched());

        model.setWatched(notes, false);
        model.setWatched(notes, true);
        assertEquals("", row("notes").unwatched());
    }

    @Test
    void anArchiveOfWhichNothingWasImportedIsListed() throws Exception {
        posts.importer().run(List.of(Files.createDirectories(folder.resolve("empty"))), ImportMonitor.NONE);
        model.refresh();

        assertEquals(0, row("empty").archive().articles());
    }

    private List<String> names() {
        return model.archivesProperty().get().stream().map(ArchiveRow::name).toList();
    }

    private ArchiveRow row(String name) {
        return model.archivesProperty().get().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
