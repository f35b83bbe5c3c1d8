package offprint.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import offprint.html.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ImagesTest {

    private static final byte[] PICTURE = Samples.of(ImageType.PNG);

    private final Cancellation cancellation = new Cancellation();
    private PictureServer server;
    private ImageStore store;
    private Images images;

    @TempDir
    private Path folder;

    @BeforeEach
    void startTheServer() throws IOException {
        server = new PictureServer().picture("/x", PICTURE, "image/png");
        store = ImageStore.open(folder);
        images = images();
    }

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    private Images images() {
        var open = ImageFetcher.Network.withPrivateAddresses(HttpClient.Builder.NO_PROXY);
        var network = new ImageFetcher.Network(_ -> List.of(InetAddress.ofLiteral("127.0.0.1")), open.allowed(),
                open.proxies(), open.tls());
        var limits = new ImageFetcher.Limits(Duration.ofSeconds(20), 100_000, 5, 1_000_000, Duration.ZERO);
        return new Images(store, new ImageFetcher(limits, network, new ConnectionLog()));
    }

    @Test
    void aPictureShownOnceIsGoneWithTheProgram() throws IOException {
        assertFalse(images.isHere(server.url("/x")));

        assertEquals(Optional.empty(), images.load(server.url("/x"), Permission.ONCE, cancellation));

        assertTrue(images.isHere(server.url("/x")));
        assertArrayEquals(PICTURE, images.picture(nameInPage(server.url("/x"))).orElseThrow());
        assertEquals(ImageCount.NONE, store.count());
        assertFalse(images().isHere(server.url("/x")));
    }

    @Test
    void nothingIsAskedBeforeTheReaderSaysSoAndOnceIsOnce() throws IOException {
        images.isHere(server.url("/x"));
        images.picture(nameInPage(server.url("/x")));
        store.count();
        assertEquals(List.of(), server.requests());

        images.load(server.url("/x"), Permission.ONCE, cancellation);
        images.load(server.url("/x"), Permission.ONCE, cancellation);
        images.picture(nameInPage(server.url("/x")));

        assertEquals(List.of("/x"), server.requests());
    }

    @Test
    void aKeptPictureNeedsNoServerAnyMore() throws IOException {
        images.load(server.url("/x"), Permission.KEEP, cancellation);
        server.close();

        var later = images();

        assertEquals(Optional.empty(), later.load(server.url("/x"), Permission.KEEP, cancellation));
        assertArrayEquals(PICTURE, later.picture(nameInPage(server.url("/x"))).orElseThrow());
    }

    @Test
    void aPictureThatIsShownIsKeptWithoutAskingAgain() throws IOException {
        images.load(server.url("/x"), Permission.ALWAYS_FOR_SITE, cancellation);
        images.load(server.url("/x"), Permission.KEEP, cancellation);

        assertTrue(store.has(server.url("/x")));
        assertEquals(1, server.requests().size());
    }

    @Test
    void aDroppedPictureIsNotShownAnyMore() throws IOException {
        images.load(server.url("/x"), Permission.KEEP, cancellation);
        store.dropAll();

        assertFalse(images.isHere(server.url("/x")));
        assertEquals(Optional.empty(), images.picture(nameInPage(server.url("/x"))));
    }

    @Test
    void thoseWhoAskAtOnceShareOneRequest() throws Exception {
        var asked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            asked.countDown();
            await(release);
            PictureServer.answer(exchange, 200, PICTURE);
        });
        Callable<Optional<Refusal>> ask = () -> images.load(server.url("/slow"), Permission.KEEP, cancellation);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var first = threads.submit(ask);
            asked.await();
            var second = threads.submit(ask);
            var third = threads.submit(ask);
            release.countDown();

            assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                    List.of(first.get(), second.get(), third.get()));
        }
        assertEquals(1, server.requests().size());
    }

    @Test
    void keepingWhatAnotherOnlyShowsKeepsIt() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var shows = threads.submit(() -> images.load(server.url("/x"), Permission.ONCE, cancellation));
            var keeps = threads.submit(() -> images.load(server.url("/x"), Permission.KEEP, cancellation));

            assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(shows.get(), keeps.get()));
        }
        assertTrue(store.has(server.url("/x")));
        assertEquals(1, server.requests().size());
    }

    @Test
    void oneWhoGivesUpDoesNotTakeThePictureFromTheOther() throws Exception {
        var asked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            asked.countDown();
            await(release);
            PictureServer.answer(exchange, 200, PICTURE);
        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> images.load(server.url("/slow"), Permission.ONCE, cancellation));
            asked.await();
            var second = threads.submit(() -> images.load(server.url("/slow"), Permission.ONCE, new Cancellation()));
            cancellation.cancel();
            assertEquals(Optional.of(new Refusal.Cancelled()), first.get());
            release.countDown();

            assertEquals(Optional.empty(), second.get());
        }
    }

    @Test
    void webpIsShownAsPng() throws IOException {
        server.picture("/w", Samples.of(ImageType.WEBP), "image/webp");
        server.picture("/l", Samples.losslessWebp(), "image/webp");

        for (var url : List.of(server.url("/w"), server.url("/l"))) {
            assertEquals(Optional.empty(), images.load(url, Permission.KEEP, cancellation));

            assertEquals(ImageType.WEBP, store.image(url).orElseThrow().type());
            assertEquals(Optional.of(new ImageHeader(ImageType.PNG, 1, 1, 1, true)),
                    ImageHeader.read(images.picture(nameInPage(url)).orElseThrow()));
        }
    }

    @Test
    void avifStaysAPlaceholderWithItsReason() throws IOException {
        server.picture("/a", Samples.of(ImageType.AVIF), "image/avif");

        assertEquals(Optional.of(new Refusal.CannotBeShown(ImageType.AVIF)),
                images.load(server.url("/a"), Permission.KEEP, cancellation));
        assertEquals(ImageCount.NONE, store.count());
    }

    @Test
    void allowedSitesAreRememberedAndCanBeTakenBack() throws IOException {
        var file = folder.resolve("sites.txt");
        var sites = AllowedSites.read(file);
        sites.add("News.example.com");
        sites.add("www.example.org");
        sites.remove("www.example.org");
        Files.writeString(file, Files.readString(file) + "not a host\n");

        var again = AllowedSites.read(file);

        assertEquals(List.of("news.example.com"), again.all());
        assertTrue(again.contains("NEWS.example.com"));
        assertFalse(again.contains("example.com"));
        assertFalse(again.contains("a.news.example.com"));
    }

    @Test
    void theOldestPicturesOfTheSessionGoFirst() {
        var session = new SessionImages(10);
        session.put("a", new byte[4]);
        session.put("b", new byte[4]);
        session.get("a");
        session.put("c", new byte[4]);

        assertTrue(session.has("a"));
        assertFalse(session.has("b"));
        assertTrue(session.has("c"));
    }

    private static String nameInPage(String url) {
        return new Picture(url, "").source().substring("offprint:img/".length());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
