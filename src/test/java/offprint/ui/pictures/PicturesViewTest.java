package offprint.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import offprint.html.ArticleCleaner;
import offprint.images.AllowedSites;
import offprint.images.ConnectionLog;
import offprint.images.ImageFetcher;
import offprint.images.ImageStore;
import offprint.images.Images;
import offprint.library.Library;
import offprint.reading.ArticleReader;
import offprint.ui.Appearance;
import offprint.ui.Nameless;
import offprint.ui.ThemeChoice;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PicturesViewTest {

    private final AtomicInteger questions = new AtomicInteger();
    private ImageStore store;
    private PicturesView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        store = ImageStore.open(folder.resolve("images"));
        store.keep("https://static.example.com/pier.png", png());
        store.keep("https://media.example.org/tide.png", png());
        var sites = AllowedSites.read(folder.resolve("sites.txt"));
        sites.add("www.example.com");
        var log = new ConnectionLog();
        var fetcher = new ImageFetcher(ImageFetcher.Limits.USUAL,
                ImageFetcher.Network.open(HttpClient.Builder.NO_PROXY), log);
        var library = Library.inMemory();
        var model = new PicturesViewModel(new PictureShelf(new Images(store, fetcher), store, sites, log), library,
                new ArticleReader(library, new ArticleCleaner(List.of())), new DirectJobs(), Runnable::run);
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var scene = new Scene(new Pane(), 900, 600);
            new Appearance(ThemeChoice.LIGHT, 1).dress(scene);
            stage.setScene(scene);
            stage.show();
            view = new PicturesView(model, stage, () -> questions.incrementAndGet() > 1);
            view.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(view::close);
        FxToolkit.cleanupStages();
    }

    @Test
    void theHostsOfKeptPicturesAreListedAndDropped() throws Exception {
        assertEquals(2, table("#pictures-hosts").getItems().size());
        assertTrue(button("#pictures-drop").isDisabled());

        FxToolkit.setupFixture(() -> {
            table("#pictures-hosts").getSelectionModel().select(0);
            button("#pictures-drop").fire();
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, store.count().pictures());
        assertEquals(1, table("#pictures-hosts").getItems().size());
    }

    @Test
    void everyControlHasANameThatCanBeSpoken() {
        assertEquals(List.of(), Nameless.in(table("#pictures-hosts").getScene().getRoot()));
    }

    @Test
    void everythingIsDroppedOnlyIfTheReaderIsSure() throws Exception {
        FxToolkit.setupFixture(() -> button("#pictures-dropAll").fire());
        assertEquals(2, store.images().size());

        FxToolkit.setupFixture(() -> button("#pictures-dropAll").fire());
        assertEquals(0, store.images().size());
        assertTrue(button("#pictures-dropAll").isDisabled());
    }

    private Button button(String id) {
        return (Button) view.getDialogPane().lookup(id);
    }

    private TableView<?> table(String id) {
        return (TableView<?>) view.getDialogPane().lookup(id);
    }

    private static byte[] png() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
