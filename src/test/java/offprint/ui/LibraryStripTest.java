package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.LibraryState;
import offprint.reading.ArticleReader;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryStripTest {

    private static final int PAGE = 4096;

    @TempDir
    private static Path folder;
    private Path backup;
    private Library library;
    private MainViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        var file = folder.resolve("library.db");
        backup = Files.createDirectories(folder.resolve("backups")).resolve("library-2021-09-02.db");
        damage(file);
        library = Library.open(file);
        var rules = List.of(FilterList.builtIn());
        var reader = new ArticleReader(library, new ArticleCleaner(rules));
        var jobs = new DirectJobs();
        model = new MainViewModel(library, reader, jobs,
                new ImportViewModel(new Importer(library, rules), jobs, Runnable::run),
                new ExportViewModel(reader, new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        var scene = new Scene(new BorderPane(null, new LibraryStrip(model), null, null, null), 900, 700);
        new Appearance(ThemeChoice.LIGHT, 1).dress(scene);
        stage.setScene(scene);
        // The stage is the same for all tests.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    // The third page is the table of the articles, which is the first one made.
    private void damage(Path file) throws Exception {
        Files.deleteIfExists(file);
        Files.deleteIfExists(backup);
        try (var whole = Library.open(file)) {
            var post = Files.writeString(folder.resolve("2021-09-02-post.md"), "# 港口夜班\n\n雪。");
            new Importer(whole, List.of(FilterList.builtIn())).run(List.of(post), ImportMonitor.NONE);
            whole.backup(backup);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 2 * PAGE, 3 * PAGE, (byte) 0x5A);
        Files.write(file, bytes);
    }

    @Test
    void aDamagedLibraryOffersItsNewestBackup(FxRobot robot) {
        assertInstanceOf(LibraryState.Damaged.class, library.state());

        assertTrue(robot.lookup("#restore").query().isVisible());
        assertEquals(Optional.of(backup), ((LibraryState.Damaged) library.state()).newestBackup());
    }

    @Test
    void whatItSaysIsNotSaidOnceMoreOverTheWindow(FxRobot robot) {
        var refused = assertThrows(LibraryException.class, () -> library.marks().setRead(true, 1L));

        robot.interact(() -> model.status().failed(refused));

        assertEquals(Optional.empty(), model.status().failureProperty().get());
    }
}
