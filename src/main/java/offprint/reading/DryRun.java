package offprint.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.StoredPost;
import offprint.post.Post;
import offprint.post.PostFormatException;
import offprint.reading.DryRunReport.Loss;

/** Cleans every article of a library by the rules of now and by others, and stores nothing. */
public final class DryRun {

    private static final int BATCH = 250;
    private static final int LARGEST = 20;

    private final Library library;
    private final ArticleCleaner now;
    private final ArticleCleaner then;
    private final List<Loss> losses = new ArrayList<>();
    private long articles;
    private long changed;
    private long characters;
    private long removed;

    private DryRun(Library library, List<FilterList> now, List<FilterList> then) {
        this.library = library;
        this.now = new ArticleCleaner(now);
        this.then = new ArticleCleaner(then);
    }

    /** Hears how many articles are done of how many. */
    @FunctionalInterface
    public interface Steps {
        void step(long done, long total);
    }

    /**
     * Runs on the calling thread and its helpers.
     *
     * @param stopped asked between some hundred articles
     * @throws LibraryException if the library cannot be read; an article that is no text is left out
     */
    public static DryRunReport of(Library library, List<FilterList> now, List<FilterList> then, Steps steps,
                                  BooleanSupplier stopped) throws LibraryException {
        return new DryRun(library, now, then).run(steps, stopped);
    }

    private DryRunReport run(Steps steps, BooleanSupplier stopped) throws LibraryException {
        var upkeep = library.upkeep();
        long total = upkeep.count(0, false);
        long last = 0;
        boolean complete = false;
        while (!complete && !stopped.getAsBoolean()) {
            var batch = upkeep.posts(last, BATCH, false);
            last = batch.last();
            complete = last == 0;
            batch.posts().parallelStream().map(this::compared).flatMap(Optional::stream).toList().forEach(this::add);
            losses.sort(Comparator.comparingInt(Loss::removed).reversed());
            losses.subList(Math.min(LARGEST, losses.size()), losses.size()).clear();
            steps.step(articles, total);
        }
        return new DryRunReport(articles, changed, characters, removed, losses, complete);
    }

    private record Compared(long id, String title, RulesChange change) {
    }

    private Optional<Compared> compared(StoredPost stored) {
        try {
            var post = Post.parse(stored.source());
            return Optional.of(new Compared(stored.article(), post.title(), RulesChange.of(post, now, then)));
        } catch (PostFormatException e) {
            // It was text when it was imported; verify is the place to hear about it.
            return Optional.empty();
        }
    }

    private void add(Compared article) {
        var change = article.change();
        articles++;
        characters += change.of();
        removed += Math.max(0, change.removed());
        changed += change.differs() ? 1 : 0;
        if (change.removed() > 0) {
            losses.add(new Loss(article.id(), article.title(), change.removed(), change.of(), change.example()));
        }
    }
}
