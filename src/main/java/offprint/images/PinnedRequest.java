package offprint.images;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * One request to one address that has been checked. {@link HttpClient} would look up a name once more by itself, and a
 * hostile name server can answer differently then; so it is given the address in digits, and the name only where a
 * name is due: in the Host field, which {@code jdk.httpclient.allowRestrictedHeaders} must allow, and to TLS, which
 * checks the certificate against it.
 */
final class PinnedRequest {

    /** The system property for the Host field. The JVM reads it once, with the first client of the process. */
    static final String ALLOWED_FIELDS = "jdk.httpclient.allowRestrictedHeaders";

    /** An article's outlet learns of the reader that he has a web browser, as everybody has. */
    private static final String USER_AGENT = "Mozilla/5.0 (compatible)";
    private static final String WANTED = "image/png,image/jpeg,image/gif,image/bmp;q=0.9,image/*;q=0.5";

    private final ProxySelector proxies;
    private final Supplier<SSLContext> tls;
    private final long most;

    PinnedRequest(ProxySelector proxies, Supplier<SSLContext> tls, long most) {
        this.proxies = proxies;
        this.tls = tls;
        this.most = most;
    }

    /** The answer with its body; that of another answer than 200 is not read, and empty. */
    HttpResponse<byte[]> send(Target target, InetAddress address, AtomicLong received, Deadline deadline)
            throws IOException {
        var request = HttpRequest.newBuilder(target.at(address))
                .header("Host", target.hostField())
                .header("User-Agent", USER_AGENT)
                .header("Accept", WANTED)
                .build();
        // A client of its own: TLS parameters belong to the client, and connections to one host are rare.
        var client = client(target);
        try {
            return deadline.await(client.sendAsync(request, answer -> answer.statusCode() == 200
                    ? body(answer, received)
                    : BodySubscribers.mapping(BodySubscribers.ofPublisher(), _ -> new byte[0])));
        } finally {
            client.shutdownNow();
        }
    }

    private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo answer, AtomicLong received) {
        var body = new PictureBody(most, received);
        if (answer.headers().firstValueAsLong("Content-Length").orElse(0) > most) {
            body.refuseAtOnce(new Refusal.TooLarge(most));
        }
        return body;
    }

    private HttpClient client(Target target) {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies);
        if (target.isSecure()) {
            builder.sslContext(tls.get());
        }
        if (target.isSecure() && !target.serverName().isEmpty()) {
            var parameters = new SSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(target.serverName())));
            builder.sslParameters(parameters);
        }
        return builder.build();
    }
}
