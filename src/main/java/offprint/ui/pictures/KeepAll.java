package offprint.ui.pictures;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import offprint.html.LocalPicture;
import offprint.html.Picture;
import offprint.images.Cancellation;
import offprint.images.Permission;
import offprint.images.Refusal;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;

/**
 * Keeps the pictures of many articles, one article after the other. What is kept is not fetched again, so a run that
 * was cancelled, or ended with the program, goes on where it was when it is asked for again.
 */
final class KeepAll {

    private static final int AT_ONCE = 6;

    /** After so many failures in a row a host is taken for gone, as those of old archives often are. */
    private static final int PATIENCE = 4;

    private final PictureShelf shelf;
    private final ArticleReader reader;
    private final Cancellation cancellation;
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final AtomicReference<IOException> unkept = new AtomicReference<>();

    KeepAll(PictureShelf shelf, ArticleReader reader, Cancellation cancellation) {
        this.shelf = shelf;
        this.reader = reader;
        this.cancellation = cancellation;
    }

    /**
     * What came of it.
     *
     * @param kept    pictures that were not kept before
     * @param refused pictures that could not be had
     */
    record Result(int kept, int refused, boolean cancelled) {
    }

    /** Is told after each article; answers whether to go on, after a pause if there is to be one. */
    interface Steps {
        boolean step(int done, String title);
    }

    /** Works until all are done, the reader has enough, or nothing more can be written. */
    Result run(long[] ids, Steps steps) throws OffprintException {
        boolean goesOn = true;
        for (int done = 0; done < ids.length && goesOn && !isOver(); done++) {
            var article = reader.read(ids[done]);
            if (article.isPresent()) {
                keep(article.get().clean().pictures());
                goesOn = steps.step(done + 1, article.get().article().summary().title());
            }
        }
        if (unkept.get() != null) {
            throw new PicturesException(unkept.get());
        }
        return new Result(kept.get(), refused.get(), isOver());
    }

    private boolean isOver() {
        return cancellation.isCancelled() || Thread.currentThread().isInterrupted() || unkept.get() != null;
    }

    private void keep(List<Picture> pictures) {
        var missing = pictures.stream().filter(picture -> !LocalPicture.is(picture.url())
                && !shelf.store().has(picture.url())).toList();
        if (missing.isEmpty()) {
            return;
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            missing.forEach(picture -> threads.execute(() -> keep(picture.url())));
        }
    }

    private void keep(String url) {
        String host = URI.create(url).getHost();
        if (isOver()) {
            return;
        }
        if (failures.getOrDefault(host, 0) >= PATIENCE) {
            refused.incrementAndGet();
            return;
        }
        try {
            count(host, shelf.images().load(url, Permission.KEEP, cancellation));
        } catch (IOException e) {
            unkept.compareAndSet(null, e);
        }
    }

    private void count(String host, Optional<Refusal> refusal) {
        switch (refusal.orElse(null)) {
            case null -> {
                failures.remove(host);
                kept.incrementAndGet();
            }
            case Refusal.Cancelled _ -> { }
            case Refusal.UnknownHost _, Refusal.Unreachable _ -> {
                failures.merge(host, 1, Integer::sum);
                refused.incrementAndGet();
            }
            default -> refused.incrementAndGet();
        }
    }
}
