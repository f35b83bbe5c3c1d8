package offprint.ui.reader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A web server on loopback that writes down what it is asked for. */
final class LoopbackServer implements AutoCloseable {

    private static final byte[] PAGE = """
            <!doctype html><title>elsewhere</title><script>new Image().src = '/ran'</script><p>Elsewhere."""
            .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

    LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    /** What was asked for since the start or the last call. */
    List<String> requests() {
        var seen = new ArrayList<String>();
        requests.drainTo(seen);
        return seen;
    }

    /** Waits for a request, at most a minute; then the answer is empty. */
    String nextRequest() throws InterruptedException {
        String next = requests.poll(1, TimeUnit.MINUTES);
        return next == null ? "" : next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, PAGE.length);
        exchange.getResponseBody().write(PAGE);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
