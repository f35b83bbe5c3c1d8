package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import offprint.images.FetchResult.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not keep to HTTP, and name servers that change their mind. */
@Timeout(60)
class HostileServerTest {

    private static final ImageFetcher.Limits HASTY =
            new ImageFetcher.Limits(Duration.ofSeconds(1), 100_000, 5, 1_000_000, Duration.ZERO);
    private static final ImageFetcher.Limits PATIENT =
            new ImageFetcher.Limits(Duration.ofSeconds(30), 100_000, 5, 1_000_000, Duration.ZERO);
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ConnectionLog log = new ConnectionLog();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private ServerSocket listening;

    /** What the server does with a connection. */
    private interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void listen() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        listening.close();
        for (var socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void answer(Answer answer) {
        threads.submit(() -> {
            for (;;) {
                var socket = listening.accept();
                sockets.add(socket);
                threads.submit(() -> {
                    socket.getInputStream().read();
                    answer.to(socket.getOutputStream());
                    return socket;
                });
            }
        });
    }

    @Test
    void serverThatNeverAnswersIsLeft() {
        answer(_ -> over.await());

        assertEquals(new Refused(new Refusal.TooSlow(1)), fetch(HASTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OK, OK + "Content-Type: image/png\r\n", OK + "Content-Length: 5000\r\n\r\n\u0089PNG",
        OK + "Transfer-Encoding: chunked\r\n\r\n"})
    void serverThatDribblesIsLeft(String start) {
        answer(out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (!over.await(20, TimeUnit.MILLISECONDS)) {
                out.write(start.isEmpty() ? 'H' : start.endsWith("chunked\r\n\r\n") ? '0' : 'X');
                out.flush();
            }
        });

        var reason = assertInstanceOf(Refused.class, fetch(HASTY)).reason();
        assertTrue(reason.equals(new Refusal.TooSlow(1)) || reason instanceof Refusal.Unreachable, reason.toString());
    }

    @Test
    void headersWithoutEndAreNotReadForEver() {
        answer(out -> {
            out.write(OK.getBytes(StandardCharsets.ISO_8859_1));
            // Ends with an exception when the other side has had enough.
            for (int i = 0; over.getCount() > 0; i++) {
                out.write(("X-" + i + ": " + "y".repeat(1_000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        });

        assertInstanceOf(Refusal.Unreachable.class, assertInstanceOf(Refused.class, fetch(PATIENT)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-x\r\n", "HTTP/9.9 200 OK\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", OK + "\r\n",
        OK + "Content-Length: -1\r\n\r\nx", OK + "Content-Length: 99999999999999999999\r\n\r\nx",
        OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", OK + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n",
        OK + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", OK + "Content-Encoding: gzip\r\n\r\n\u001f\u008b\b",
        "HTTP/1.1 302 Found\r\nLocation: \r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: http://\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: //\r\n\r\n", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"})
    void answerThatIsNoneIsRefused(String answer) {
        answer(out -> {
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            out.close();
        });

        assertInstanceOf(Refused.class, fetch(PATIENT));
    }

    @Test
    void nameThatMovesInsideBetweenTwoHopsIsNotFollowed() {
        answer(out -> {
            out.write("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.close();
        });
        var answers = List.of("127.0.0.1", "192.168.1.1", "127.0.0.1").iterator();

        assertEquals(new Refused(new Refusal.PrivateAddress("pictures.test", "192.168.1.1")),
                fetch(PATIENT, _ -> List.of(InetAddress.ofLiteral(answers.next()))));
        assertEquals(1, log.count());
        assertEquals("127.0.0.1", answers.next());
    }

    @Test
    void nameIsNotLookedUpAgainForTheConnection() {
        answer(OutputStream::close);
        var asked = new CopyOnWriteArrayList<String>();

        fetch(PATIENT, host -> {
            asked.add(host);
            return List.of(InetAddress.ofLiteral(asked.size() == 1 ? "127.0.0.1" : "10.0.0.1"));
        });

        assertEquals(List.of("pictures.test"), asked);
        assertTrue(log.latest().stream().allMatch(each -> each.address().equals("127.0.0.1")));
    }

    @Test
    void nameServerThatDoesNotAnswerIsLeft() {
        assertEquals(new Refused(new Refusal.TooSlow(1)), fetch(HASTY, _ -> {
            await();
            return List.of();
        }));
        assertEquals(0, log.count());
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private FetchResult fetch(ImageFetcher.Limits limits) {
        return fetch(limits, _ -> List.of(InetAddress.ofLiteral("127.0.0.1")));
    }

    private FetchResult fetch(ImageFetcher.Limits limits, ImageFetcher.Resolver resolver) {
        var network = new ImageFetcher.Network(resolver, address -> address.getHostAddress().equals("127.0.0.1"),
                HttpClient.Builder.NO_PROXY, ImageFetcher.Network.open(HttpClient.Builder.NO_PROXY).tls());
        return new ImageFetcher(limits, network, log)
                .fetch("http://pictures.test:" + listening.getLocalPort() + "/x", new Cancellation());
    }
}
