package offprint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import offprint.export.FileNames;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.ui.WindowFonts;
import offprint.ui.WindowPicture;
import offprint.ui.WindowState;
import offprint.ui.jobs.FxJobs;
import offprint.ui.reader.ImageSource;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;

/**
 * The main job where there can be no window: imports the sample posts, draws the window with an article open to a
 * picture, exports that article to a PDF, on JavaFX's headless platform.
 */
final class HeadlessTour {

    private static final String LIBRARY = "offprint-samples.db";

    private final Path folder;
    private final Path samples;

    /** A tour that writes into that folder. */
    HeadlessTour(Path folder, Path samples) {
        this.folder = folder;
        this.samples = samples;
    }

    /** Must be called before JavaFX starts. */
    static void useHeadlessPlatform() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** Does it all and says on standard output where the results are. */
    void run() throws OffprintException, IOException {
        Files.createDirectories(folder);
        // Each tour has a library of its own: the last one may have been made by another state of the program.
        for (String name : List.of(LIBRARY, LIBRARY + "-wal", LIBRARY + "-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        try (var library = Library.open(folder.resolve(LIBRARY))) {
            var rules = List.of(FilterList.builtIn());
            var cleaner = new ArticleCleaner(rules);
            var report = new Importer(library, rules).run(List.of(samples), ImportMonitor.NONE);
            System.out.printf("Imported %s: %d files, %d new%n", samples, report.files(), report.added());
            long id = mostTelling(library, cleaner);
            var picture = folder.resolve("offprint.png");
            draw(library, id, picture);
            System.out.println("The window, with an article open: " + picture);
            System.out.println("The article as a PDF: " + export(new ArticleReader(library, cleaner), id));
        }
    }

    /** The article that shows best what the program is for: much was removed, and pictures wait to be loaded. */
    private static long mostTelling(Library library, ArticleCleaner cleaner) throws OffprintException {
        var reader = new ArticleReader(library, cleaner);
        long best = 0;
        int most = -1;
        for (long id : library.find(ArticleQuery.ALL)) {
            var clean = reader.read(id).orElseThrow().clean();
            // What was removed tells more than what waits.
            int told = 10 * clean.removals().size() + clean.pictures().size();
            if (told > most) {
                best = id;
                most = told;
            }
        }
        return best;
    }

    private Path export(ArticleReader reader, long id) throws OffprintException {
        var article = reader.read(id).orElseThrow();
        var file = folder.resolve(FileNames.of(article.article().summary(), "pdf"));
        new PdfExport(PictureSource.NONE).write(article, file);
        return file;
    }

    private void draw(Library library, long id, Path picture) throws IOException {
        var drawn = new CompletableFuture<BufferedImage>();
        try (var jobs = new FxJobs()) {
            Platform.startup(() -> open(library, id, jobs, drawn));
            ImageIO.write(drawn.join(), "png", picture.toFile());
        } finally {
            Platform.exit();
        }
    }

    private void open(Library library, long id, FxJobs jobs, CompletableFuture<BufferedImage> drawn) {
        WindowFonts.load(folder.resolve("fonts"));
        NetworkGate.install(ImageSource.NONE);
        var lists = FilterLists.open(folder.resolve("lists"));
        var model = ViewModels.on(library, lists, jobs, AppPictures.NONE, Platform::runLater, _ -> { });
        var reader = new ReaderView(model.reader(), model.marking(), _ -> { }, folder.resolve("web"));
        var window = OffprintApp.window(model, reader, WindowState.FIRST.toured());
        model.articles().selectedProperty().set(OptionalLong.of(id));
        var stage = new Stage();
        window.open(stage);
        new WindowPicture(stage.getScene(), drawn::complete).start();
    }
}
