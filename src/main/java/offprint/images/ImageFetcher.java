package offprint.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Asks the web for a picture, after the reader has asked for it. Nothing goes out that tells of the reader or of the
 * article: no cookies, no Referer, no language; what comes in is taken only if it is a picture within the limits. Safe
 * to call from any thread. The first one must be made before the first WebView: see {@link #ImageFetcher}.
 */
public final class ImageFetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;

    private final Limits limits;
    private final Network network;
    private final ConnectionLog log;
    private final HostPace pace;
    private final PinnedRequest requests;

    /**
     * What a picture may cost.
     *
     * @param time      for all of it, redirects included
     * @param bytes     of the picture as it comes
     * @param redirects from server to server
     * @param pixels    of all frames together, decoded
     * @param gap       between the starts of two requests to one host
     */
    public record Limits(Duration time, long bytes, int redirects, long pixels, Duration gap) {

        /** 20 seconds, 20 MB, 5 redirects, 100 megapixels, 5 requests a second to a host. */
        public static final Limits USUAL =
                new Limits(Duration.ofSeconds(20), 20_000_000, 5, 100_000_000, Duration.ofMillis(200));
    }

    /** Finds the addresses of a host; on its own thread, as it may take its time. */
    @FunctionalInterface
    public interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /**
     * The way out.
     *
     * @param resolver asked once for each host on the way; the connection goes to an address it gave
     * @param allowed  the addresses that may be connected to
     * @param proxies  the reader's own, as the one of the process is closed; a proxy is asked for addresses in digits
     * @param tls      whom to trust; asked for with each request, because to read the certificates takes its time
     */
    public record Network(Resolver resolver, Predicate<InetAddress> allowed, ProxySelector proxies,
                          Supplier<SSLContext> tls) {

        /** The open internet, without the private networks the computer is in. */
        public static Network open(ProxySelector proxies) {
            return withAddresses(PublicAddresses::contains, proxies);
        }

        /** Everything the computer can reach: only if the reader has said so. */
        public static Network withPrivateAddresses(ProxySelector proxies) {
            return withAddresses(_ -> true, proxies);
        }

        private static Network withAddresses(Predicate<InetAddress> allowed, ProxySelector proxies) {
            return new Network(host -> List.of(InetAddress.getAllByName(host)), allowed, proxies, Network::usualTls);
        }

        private static SSLContext usualTls() {
            try {
                return SSLContext.getDefault();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has TLS", e);
            }
        }
    }

    /**
     * Makes a fetcher. Must come before anything else in the process uses {@code java.net.http}, as WebKit does: from
     * then on the JVM would not let it name the host it asks.
     */
    public ImageFetcher(Limits limits, Network network, ConnectionLog log) {
        if (!System.getProperty(PinnedRequest.ALLOWED_FIELDS, "").contains("host")) {
            System.setProperty(PinnedRequest.ALLOWED_FIELDS, "host");
        }
        this.limits = limits;
        this.network = network;
        this.log = log;
        pace = new HostPace(limits.gap().toNanos(), System::nanoTime);
        requests = new PinnedRequest(network.proxies(), network.tls(), limits.bytes());
    }

    /** Fetches the picture at that address. Waits for it; an interrupt counts as cancelled and stays set. */
    public FetchResult fetch(String address, Cancellation cancellation) {
        try {
            var bytes = follow(Target.of(address), new Deadline(limits.time(), cancellation));
            var header = ImageHeader.read(bytes);
            var reason = header.map(this::reasonAgainst).orElse(Optional.of(unreadable(bytes)));
            return reason.<FetchResult>map(FetchResult.Refused::new)
                    .orElseGet(() -> new FetchResult.Fetched(bytes, header.orElseThrow()));
        } catch (RefusedException e) {
            return new FetchResult.Refused(e.reason());
        } catch (IOException e) {
            return new FetchResult.Refused(new Refusal.Unreachable(address, String.valueOf(e.getMessage())));
        }
    }

    private static Refusal unreadable(byte[] bytes) {
        return ImageHeader.type(bytes).isPresent() ? new Refusal.CutShort() : new Refusal.NotAPicture();
    }

    private Optional<Refusal> reasonAgainst(ImageHeader header) {
        if (header.pixels() > limits.pixels()) {
            return Optional.of(new Refusal.TooManyPixels(header.pixels(), limits.pixels()));
        }
        return header.whole() ? Optional.empty() : Optional.of(new Refusal.CutShort());
    }

    private byte[] follow(Target first, Deadline deadline) throws IOException {
        var target = first;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            deadline.pause(pace.takeTurn(target.host()));
            var answer = ask(target, addresses(target, deadline), deadline);
            var location = answer.headers().firstValue("Location");
            if (answer.statusCode() == OK) {
                return answer.body();
            }
            if (!REDIRECTS.contains(answer.statusCode()) || location.isEmpty()) {
                throw new RefusedException(new Refusal.NoPicture(target.host(), answer.statusCode()));
            }
            target = target.redirected(location.get());
        }
        throw new RefusedException(new Refusal.TooManyRedirects(limits.redirects()));
    }

    private List<InetAddress> addresses(Target target, Deadline deadline) throws IOException {
        var found = deadline.await(CompletableFuture.supplyAsync(() -> resolve(target.host()),
                Thread::startVirtualThread));
        // All of them: a name with one address outside and one inside is a trap.
        for (var address : found) {
            if (!network.allowed().test(address)) {
                throw new RefusedException(new Refusal.PrivateAddress(target.host(), address.getHostAddress()));
            }
        }
        if (found.isEmpty()) {
            throw new RefusedException(new Refusal.UnknownHost(target.host()));
        }
        return found;
    }

    private List<InetAddress> resolve(String host) {
        try {
            return network.resolver().resolve(host);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(new RefusedException(new Refusal.UnknownHost(host)));
        }
    }

    private HttpResponse<byte[]> ask(Target target, List<InetAddress> addresses, Deadline deadline) throws IOException {
        IOException failure = null;
        for (var address : addresses) {
            var received = new AtomicLong();
            var start = Instant.now();
            try {
                return requests.send(target, address, received, deadline);
            } catch (ConnectException e) {
                failure = e;
            } catch (RefusedException e) {
                throw e;
            } catch (IOException e) {
                throw unreachable(target, e);
            } finally {
                log.add(new Connection(target.host(), address.getHostAddress(), start, received.get()));
            }
        }
        throw unreachable(target, failure);
    }

    private static RefusedException unreachable(Target target, IOException cause) {
        var reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new RefusedException(new Refusal.Unreachable(target.host(), reason));
    }
}
