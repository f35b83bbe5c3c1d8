package offprint.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import offprint.images.FetchResult.Fetched;
import offprint.images.FetchResult.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on loopback; every name but its own leads into a private network. */
@Timeout(60)
class ImageFetcherTest {

    private static final ImageFetcher.Limits LIMITS =
            new ImageFetcher.Limits(Duration.ofSeconds(15), 100_000, 5, 1_000_000, Duration.ZERO);
    private static final byte[] PICTURE = Samples.of(ImageType.PNG);

    private final ConnectionLog log = new ConnectionLog();
    private final Cancellation cancellation = new Cancellation();
    private PictureServer server;

    @BeforeEach
    void startTheServer() throws IOException {
        server = new PictureServer();
    }

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsKnownByItsBytes(ImageType type) {
        server.picture("/x", Samples.of(type), "text/html");

        var fetched = assertInstanceOf(Fetched.class, fetch(server.url("/x")));

        assertArrayEquals(Samples.of(type), fetched.bytes());
        assertEquals(type, fetched.header().type());
    }

    @Test
    void aRequestTellsNothingOfTheReader() {
        server.picture("/x", PICTURE, "image/png");

        fetch(server.url("/x?a=%20b#c"));

        assertEquals(List.of("/x?a=%20b"), server.requests());
        Map<String, String> fields = server.fields().stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast, (one, _) -> one, TreeMap::new));
        assertEquals("pictures.test:" + server.port(), fields.remove("Host"));
        assertEquals("Mozilla/5.0 (compatible)", fields.remove("User-agent"));
        assertTrue(fields.remove("Accept").startsWith("image/png"));
        fields.remove("Content-length");
        assertEquals(Map.of(), fields);
    }

    @Test
    void aCookieIsNotTakenAlong() {
        server.on("/set", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "id=1; Path=/");
            exchange.getResponseHeaders().set("Location", "/x");
            exchange.sendResponseHeaders(302, -1);
        });
        server.picture("/x", PICTURE, "image/png");

        assertInstanceOf(Fetched.class, fetch(server.url("/set")));

        assertTrue(server.fields().stream().noneMatch(field -> field.getFirst().equals("Cookie")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://pictures.test/x.png", "data:image/png;base64,AAAA", "x.png",
        "http://user:word@pictures.test/x.png", "http://pictures.test:25/x.png", "http://pictures.test:99999/x.png",
        "http:///x.png", "https://", "http://pictures.test/a b.png", "jar:file:/x.jar!/x.png", "", "//pictures.test/x"})
    void onlyOrdinaryAddressesOfTheWebAreAsked(String address) {
        assertEquals(new Refused(new Refusal.BadAddress(address)), fetch(address));
        assertEquals(0, log.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2/x.png", "http://10.0.0.1/", "http://[::1]/", "http://[fd00::1]/",
        "http://[::ffff:10.0.0.1]/", "http://2130706434/", "http://inside.test/", "http://[::]/",
        "http://[::ffff:0:1]/",
        "http://[::7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://[fe80::1]/",
        "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::1]/", "http://[2001:0:7f00:1::]/", "http://[ff02::1]/",
        "http://0.0.0.0/", "http://169.254.169.254/latest/meta-data/", "http://100.100.100.200/",
        "http://255.255.255.255/",
        "http://[fec0::1]/", "http://[::ffff:0:10.0.0.1]/", "http://224.0.0.1/"})
    void thePrivateNetworkIsNotAsked(String address) {
        var refused = assertInstanceOf(Refused.class, fetch(address));

        assertInstanceOf(Refusal.PrivateAddress.class, refused.reason());
        assertEquals(0, log.count());
    }

    @ParameterizedTest
    @CsvSource({"http://inside.test/x.png, PrivateAddress", "http://10.0.0.1/x.png, PrivateAddress",
        "file:///etc/hostname, BadAddress", "javascript:alert(1), BadAddress", "http://nowhere.test/, UnknownHost"})
    void aRedirectIsCheckedAgain(String location, String reason) {
        server.redirect("/x", location);

        var refused = assertInstanceOf(Refused.class, fetch(server.url("/x")));

        assertEquals(reason, refused.reason().getClass().getSimpleName());
        assertEquals(1, log.count());
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() {
        for (int hop = 0; hop < 6; hop++) {
            server.redirect("/" + hop, "/" + (hop + 1));
        }
        server.picture("/6", PICTURE, "image/png");

        assertInstanceOf(Fetched.class, fetch(server.url("/1")));
        assertEquals(new Refused(new Refusal.TooManyRedirects(5)), fetch(server.url("/0")));
    }

    @Test
    void aCircleOfRedirectsEnds() {
        server.redirect("/x", "/x");

        assertEquals(new Refused(new Refusal.TooManyRedirects(5)), fetch(server.url("/x")));
        assertEquals(6, server.requests().size());
    }

    @Test
    void aNameIsLookedUpOnceAndThatAddressIsAsked() throws IOException {
        server.picture("/x", PICTURE, "image/png");
        var answers = List.of("127.0.0.1", "10.0.0.1").iterator();
        var network = new ImageFetcher.Network(_ -> List.of(InetAddress.ofLiteral(answers.next())),
                ImageFetcherTest::isServer, HttpClient.Builder.NO_PROXY, tls());

        var result = new ImageFetcher(LIMITS, network, log).fetch(server.url("/x"), cancellation);

        assertInstanceOf(Fetched.class, result);
        assertEquals("10.0.0.1", answers.next());
    }

    @Test
    void aNameWithAnAddressInsideAmongOthersIsNotAsked() throws IOException {
        var network = new ImageFetcher.Network(
                _ -> List.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("10.0.0.1")),
                ImageFetcherTest::isServer, HttpClient.Builder.NO_PROXY, tls());

        assertEquals(new Refused(new Refusal.PrivateAddress("pictures.test", "10.0.0.1")),
                new ImageFetcher(LIMITS, network, log).fetch(server.url("/x"), cancellation));
    }

    @Test
    void aPageIsNotReadToItsEnd() {
        server.on("/x", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody(), "<!doctype html>".repeat(10).getBytes(StandardCharsets.US_ASCII));
        });

        assertEquals(new Refused(new Refusal.NotAPicture()), fetch(server.url("/x")));
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() {
        server.on("/x", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(PICTURE);
            pour(exchange.getResponseBody(), new byte[1_000]);
        });

        assertEquals(new Refused(new Refusal.TooLarge(100_000)), fetch(server.url("/x")));
        assertTrue(log.bytes() < 1_000_000);
    }

    @Test
    void anAnswerThatAnnouncesTooMuchIsNotRead() {
        server.on("/x", exchange -> {
            exchange.sendResponseHeaders(200, 100_001);
            exchange.getResponseBody().write(PICTURE);
            exchange.getResponseBody().flush();
            forever();
        });

        assertEquals(new Refused(new Refusal.TooLarge(100_000)), fetch(server.url("/x")));
    }

    @Test
    void anAnswerShorterThanAnnouncedIsNoPicture() {
        server.on("/x", exchange -> {
            exchange.sendResponseHeaders(200, PICTURE.length + 10);
            exchange.getResponseBody().write(PICTURE);
            exchange.getResponseBody().flush();
        });

        var refused = assertInstanceOf(Refused.class, fetch(server.url("/x")));

        assertInstanceOf(Refusal.Unreachable.class, refused.reason());
    }

    @Test
    void aPictureThatEndsTooEarlyIsRefused() {
        server.picture("/header", Arrays.copyOf(PICTURE, 20), "image/png");
        server.picture("/body", Arrays.copyOf(PICTURE, PICTURE.length - 4), "image/png");

        assertEquals(new Refused(new Refusal.CutShort()), fetch(server.url("/header")));
        assertEquals(new Refused(new Refusal.CutShort()), fetch(server.url("/body")));
    }

    @Test
    void aSmallFileThatWouldBeAHugePictureIsRefused() {
        var bomb = PICTURE.clone();
        bomb[17] = 1;
        bomb[21] = 1;
        server.picture("/x", bomb, "image/png");

        var refused = assertInstanceOf(Refused.class, fetch(server.url("/x")));

        assertEquals(new Refusal.TooManyPixels(0x10003L * 0x10002, 1_000_000), refused.reason());
    }

    @ParameterizedTest
    @CsvSource({"404", "500", "204", "304"})
    void anAnswerWithoutAPictureSaysSo(int status) {
        server.on("/x", exchange -> exchange.sendResponseHeaders(status, -1));

        assertEquals(new Refused(new Refusal.NoPicture("pictures.test", status)), fetch(server.url("/x")));
    }

    @Test
    void aServerThatDripsIsLeftWhenTheTimeIsOver() {
        server.on("/x", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(PICTURE, 0, 10);
            exchange.getResponseBody().flush();
            forever();
        });
        var hasty = new ImageFetcher.Limits(Duration.ofSeconds(1), 100_000, 5, 1_000_000, Duration.ZERO);

        assertEquals(new Refused(new Refusal.TooSlow(1)),
                new ImageFetcher(hasty, network(), log).fetch(server.url("/x"), cancellation));
    }

    @Test
    void theReaderNeedNotWait() throws Exception {
        var asked = new CountDownLatch(1);
        server.on("/x", _ -> {
            asked.countDown();
            forever();
        });

        var result = CompletableFuture.supplyAsync(() -> fetch(server.url("/x")), Thread::startVirtualThread);
        asked.await();
        cancellation.cancel();

        assertEquals(new Refused(new Refusal.Cancelled()), result.get());
        assertEquals(new Refused(new Refusal.Cancelled()), fetch(server.url("/x")));
        assertEquals(1, server.requests().size());
    }

    @Test
    void aServerThatDoesNotAnswerIsUnreachable() {
        server.close();

        var refused = assertInstanceOf(Refused.class, fetch(server.url("/x")));

        assertInstanceOf(Refusal.Unreachable.class, refused.reason());
    }

    @Test
    void everyConnectionIsWrittenDown() {
        server.redirect("/from", "/to").picture("/to", PICTURE, "image/png");

        fetch(server.url("/from"));

        assertEquals(2, log.count());
        assertEquals(PICTURE.length, log.bytes());
        assertEquals("pictures.test", log.latest().getFirst().host());
        assertEquals("127.0.0.1", log.latest().getFirst().address());
        assertEquals(PICTURE.length, log.latest().getFirst().bytes());
    }

    private FetchResult fetch(String address) {
        return new ImageFetcher(LIMITS, network(), log).fetch(address, cancellation);
    }

    private static ImageFetcher.Network network() {
        return new ImageFetcher.Network(ImageFetcherTest::resolve, ImageFetcherTest::isServer,
                HttpClient.Builder.NO_PROXY, tls());
    }

    private static boolean isServer(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1") || PublicAddresses.contains(address);
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "pictures.test" -> List.of(InetAddress.ofLiteral("127.0.0.1"));
            case "inside.test" -> List.of(InetAddress.ofLiteral("192.168.1.1"));
            case "nowhere.test" -> throw new UnknownHostException(host);
            default -> List.of(InetAddress.getAllByName(host));
        };
    }

    private static Supplier<SSLContext> tls() {
        return ImageFetcher.Network.open(HttpClient.Builder.NO_PROXY).tls();
    }

    private static void pour(OutputStream out, byte[] bytes) throws IOException {
        // Ends with an exception when the other side has had enough.
        for (;;) {
            out.write(bytes);
            out.flush();
        }
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
