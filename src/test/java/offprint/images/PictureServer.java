package offprint.images;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that writes down what it is asked for and with which fields. */
final class PictureServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<List<String>> fields = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    PictureServer() throws IOException {
        this(HttpServer.create(loopback(), 0));
    }

    PictureServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** An address of the server under a name that only the tests' own resolver knows. */
    String url(String path) {
        return "http://pictures.test:" + port() + path;
    }

    PictureServer on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.getRequestHeaders().forEach((name, values) -> fields.add(List.of(name, values.getFirst())));
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    PictureServer picture(String path, byte[] bytes, String type) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, 200, bytes);
        });
    }

    PictureServer redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    List<String> requests() {
        return requests;
    }

    /** Name and value of every field of every request. */
    List<List<String>> fields() {
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
