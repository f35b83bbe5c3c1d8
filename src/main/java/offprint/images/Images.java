package offprint.images;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Sha256;

/**
 * The pictures of articles: those kept in the store, and those the reader lets in for as long as the program runs. Safe
 * to call from any thread; {@link #load} waits for the network, nothing else does.
 */
public final class Images {

    private static final long SESSION_BYTES = 64_000_000;
    private static final Optional<Refusal> CANCELLED = Optional.of(new Refusal.Cancelled());

    private final SessionImages session = new SessionImages(SESSION_BYTES);
    private final SessionImages converted = new SessionImages(SESSION_BYTES);
    private final Map<String, CompletableFuture<Optional<Refusal>>> running = new ConcurrentHashMap<>();
    private final ImageStore store;
    private final ImageFetcher fetcher;

    public Images(ImageStore store, ImageFetcher fetcher) {
        this.store = store;
        this.fetcher = fetcher;
    }

    /** Whether the picture of that address can be shown without asking the network. */
    public boolean isHere(String url) {
        return session.has(Sha256.of(url)) || store.has(url);
    }

    /**
     * The picture whose address has that SHA-256, as a page can show it: PNG, JPEG, GIF or BMP. Empty if it is neither
     * kept nor let in.
     */
    public Optional<byte[]> picture(String urlHash) throws IOException {
        var ready = converted.get(urlHash);
        if (ready.isPresent()) {
            return ready;
        }
        var bytes = session.get(urlHash);
        var picture = bytes.isPresent() ? bytes : store.bytes(urlHash);
        var shown = picture.flatMap(Showable::of);
        if (shown.isPresent() && shown.get() != picture.get()) {
            converted.put(urlHash, shown.get());
        }
        return shown;
    }

    /** The same by the address itself. */
    public Optional<byte[]> pictureOf(String url) throws IOException {
        return picture(Sha256.of(url));
    }

    /**
     * Fetches a picture unless it is here, and keeps it if that is allowed. Two who ask for one picture at once share
     * one request. Empty if it can be shown now, the reason otherwise.
     *
     * @throws IOException if it cannot be written into the store
     */
    public Optional<Refusal> load(String url, Permission permission, Cancellation cancellation) throws IOException {
        while (!cancellation.isCancelled() && !Thread.currentThread().isInterrupted()) {
            var mine = new CompletableFuture<Optional<Refusal>>();
            var other = running.putIfAbsent(url, mine);
            if (other == null) {
                return run(url, permission, mine, cancellation);
            }
            var result = CompletableFuture.anyOf(other, cancellation.said()).thenCompose(_ -> other.isDone() ? other
                    : CompletableFuture.completedFuture(CANCELLED)).join();
            // Its picture is here now, though perhaps not kept; and if it gave up, this one still wants it.
            if (result.isPresent() && !result.equals(CANCELLED)) {
                return result;
            }
        }
        return CANCELLED;
    }

    private Optional<Refusal> run(String url, Permission permission, CompletableFuture<Optional<Refusal>> mine,
                                  Cancellation cancellation) throws IOException {
        var result = CANCELLED;
        try {
            result = loadAlone(url, permission == Permission.KEEP, cancellation);
            return result;
        } finally {
            running.remove(url);
            mine.complete(result);
        }
    }

    private Optional<Refusal> loadAlone(String url, boolean keeps, Cancellation cancellation) throws IOException {
        if (keeps ? store.has(url) : isHere(url)) {
            return Optional.empty();
        }
        var shown = session.get(Sha256.of(url));
        if (shown.isPresent()) {
            return taken(url, shown.get(), keeps);
        }
        return switch (fetcher.fetch(url, cancellation)) {
            case FetchResult.Refused(Refusal reason) -> Optional.of(reason);
            case FetchResult.Fetched(byte[] bytes, ImageHeader header) -> Showable.of(bytes).isPresent()
                    ? taken(url, bytes, keeps) : Optional.of(new Refusal.CannotBeShown(header.type()));
        };
    }

    private Optional<Refusal> taken(String url, byte[] bytes, boolean keeps) throws IOException {
        converted.remove(Sha256.of(url));
        if (keeps) {
            store.keep(url, bytes);
            session.remove(Sha256.of(url));
        } else {
            session.put(Sha256.of(url), bytes);
        }
        return Optional.empty();
    }
}
