package offprint.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import offprint.html.ArticleCleaner;
import offprint.images.AllowedSites;
import offprint.images.ConnectionLog;
import offprint.images.ImageFetcher;
import offprint.images.ImageStore;
import offprint.images.Images;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.reading.ArticleReader;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.PausedWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PicturesViewModelTest {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Library library;
    private PictureShelf shelf;
    private PicturesViewModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void importTwoPostsWithPictures() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pictures/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            byte[] bytes = png(requests.size());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        library = Library.inMemory();
        post("pier.md", "<p>栈桥</p>" + picture("a") + picture("b"));
        post("tide.md", "<p>潮汐</p>" + picture("b") + picture("c")
                + "<img src='http://gone.test/d.png'><img src='http://gone.test/e.png'>");
        model = model();
    }

    @AfterEach
    void close() throws Exception {
        server.stop(0);
        library.close();
    }

    @Test
    void thePicturesOfAllArticlesAreKeptOnce() throws Exception {
        model.keepAll(ArticleQuery.ALL);

        assertEquals(3, requests.size());
        assertEquals(3, shelf.store().count().pictures());
        assertEquals("3 pictures were kept; 2 could not be had.",
                ((JobState.Notice) model.jobProperty().get()).text());
        assertFalse(model.runningProperty().get());
    }

    @Test
    void howThingsStandIsFoundOutOnceAtATimeHoweverOftenItIsAsked() {
        var jobs = new HeldJobs();
        var asked = new PicturesViewModel(shelf, library,
                new ArticleReader(library, new ArticleCleaner(List.of())), jobs, Runnable::run);

        for (int connection = 0; connection < 100; connection++) {
            asked.refresh();
        }
        assertEquals(1, jobs.size());
        jobs.finishNext();
        assertEquals(1, jobs.size(), "once more, for what was asked meanwhile");
        jobs.finishNext();
        assertEquals(0, jobs.size());
    }

    @Test
    void aSecondRunFetchesOnlyWhatIsMissing() throws Exception {
        model.keepAll(ArticleQuery.ALL);
        shelf.store().drop(List.of(address("b")));
        requests.clear();

        model().keepAll(ArticleQuery.ALL);

        assertEquals(List.of("/pictures/b.png"), requests);
    }

    @Test
    void aRunThatIsPausedFetchesNothingUntilItGoesOn() throws Exception {
        var run = pausedAfterTheFirstArticle();
        assertEquals(2, requests.size());

        run.goOn();

        assertEquals(3, requests.size());
        assertEquals("3 pictures were kept; 2 could not be had.", notice());
    }

    @Test
    void aRunThatIsPausedCanBeCancelled() throws Exception {
        pausedAfterTheFirstArticle().cancel();

        assertEquals(2, requests.size());
        assertTrue(notice().startsWith("Stopped. 2 pictures were kept"), notice());
        assertFalse(model.runningProperty().get());
    }

    private PausedWork pausedAfterTheFirstArticle() {
        return PausedWork.begin(() -> model.keepAll(ArticleQuery.ALL.withSort(Sort.OLDEST)), model.jobProperty());
    }

    private String notice() {
        return ((JobState.Notice) model.jobProperty().get()).text();
    }

    @Test
    void whatIsKeptIsCountedByHostAndDropped() throws Exception {
        model.keepAll(ArticleQuery.ALL);

        var hosts = model.stockProperty().get().hosts();
        assertEquals(List.of("pictures.test"), hosts.stream().map(PictureStock.HostCount::host).toList());
        assertEquals(model.stockProperty().get().kept(), hosts.getFirst().kept());
        assertEquals("pictures.test", model.stockProperty().get().connections().getFirst().host());

        model.drop(List.of("pictures.test"));

        assertEquals(PictureStock.EMPTY.kept(), model.stockProperty().get().kept());
        assertFalse(shelf.store().has(address("a")));
    }

    @Test
    void aSiteThatWasAllowedCanBeAskedForAgain() throws Exception {
        shelf.sites().add("example.com");
        model.refresh();
        assertEquals(List.of("example.com"), model.stockProperty().get().sites());

        model.disallow("example.com");

        assertEquals(List.of(), model.stockProperty().get().sites());
        assertFalse(shelf.sites().contains("example.com"));
    }

    @Test
    void aStoreThatCannotBeWrittenEndsTheRunWithTheReason() throws Exception {
        Files.writeString(folder.resolve("images"), "a file where the folder would be");

        model.keepAll(ArticleQuery.ALL);

        String text = ((JobState.Notice) model.jobProperty().get()).text();
        assertTrue(text.startsWith("The kept pictures could not be written:"), text);
    }

    private PicturesViewModel model() throws IOException {
        var open = ImageFetcher.Network.withPrivateAddresses(HttpClient.Builder.NO_PROXY);
        var network = new ImageFetcher.Network(host -> {
            if (host.equals("gone.test")) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getLoopbackAddress());
        }, open.allowed(), open.proxies(), open.tls());
        var limits = new ImageFetcher.Limits(Duration.ofSeconds(20), 100_000, 5, 1_000_000, Duration.ZERO);
        var log = new ConnectionLog();
        var store = ImageStore.open(folder.resolve("images"));
        shelf = new PictureShelf(new Images(store, new ImageFetcher(limits, network, log)), store,
                AllowedSites.read(folder.resolve("sites.txt")), log);
        var reader = new ArticleReader(library, new ArticleCleaner(List.of()));
        return new PicturesViewModel(shelf, library, reader, new DirectJobs(), Runnable::run);
    }

    private void post(String name, String body) throws Exception {
        var file = Files.writeString(folder.resolve(name), "---\ntitle: " + name + "\nfrom: https://www.example.com/"
                + name + "\n---\n<div>" + body + "</div>");
        new Importer(library, List.of()).run(List.of(file), ImportMonitor.NONE);
    }

    private String picture(String name) {
        return "<img src='" + address(name) + "'>";
    }

    private String address(String name) {
        return "http://pictures.test:" + server.getAddress().getPort() + "/pictures/" + name + ".png";
    }

    private static byte[] png(int colour) throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
