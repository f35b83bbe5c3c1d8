package offprint.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import offprint.ui.Messages;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ReaderState.Failed;
import offprint.ui.reader.ReaderState.Showing;

/** Makes pages of articles elsewhere; an answer that comes after a newer question is dropped. */
final class PageLoader {

    private final Articles articles;
    private final Jobs jobs;
    private final Consumer<ReaderState> instead;
    private UnaryOperator<ReadableArticle> pending = UnaryOperator.identity();
    private int parts = 1;
    private int latest;

    /** Where articles come from. Called off the JavaFX thread. */
    @FunctionalInterface
    interface Articles {
        Optional<ReadableArticle> read(long id) throws OffprintException;
    }

    /** @param instead is told why there is no page */
    PageLoader(Articles articles, Jobs jobs, Consumer<ReaderState> instead) {
        this.articles = articles;
        this.jobs = jobs;
        this.instead = instead;
    }

    /** Reads an article and makes its page. */
    void load(long id, Supplier<PageChoice> choice, Consumer<Showing> page) {
        drop();
        int ticket = latest;
        var asked = choice.get();
        jobs.run(() -> articles.read(id).map(article -> Showing.of(article, asked, 1)),
                found -> ifCurrent(ticket, () -> found.ifPresentOrElse(shown -> {
                    var now = choice.get();
                    if (now.equals(asked)) {
                        page.accept(shown);
                    } else {
                        // Other words are looked for, or another script was chosen, since the article was asked for.
                        again(shown, article -> article, now, 1, page);
                    }
                },
                        () -> instead.accept(new Failed(Messages.get("reader.gone"))))),
                failure -> ifCurrent(ticket, () -> instead.accept(new Failed(Messages.of(failure)))));
    }

    /** Makes another page of an article; the hit comes into view, 0 keeps the place. */
    void again(Showing shown, UnaryOperator<ReadableArticle> change, PageChoice choice, int hit,
            Consumer<Showing> page) {
        int ticket = ++latest;
        // The page that is overtaken by this one may have been to change the article, or to show more of it.
        var before = pending;
        pending = article -> change.apply(before.apply(article));
        parts = Math.max(parts, choice.parts());
        var all = pending;
        var wanted = choice.withParts(parts);
        jobs.run(() -> Showing.of(all.apply(shown.article()), wanted, hit),
                again -> ifCurrent(ticket, () -> {
                    drop();
                    page.accept(again);
                }),
                failure -> ifCurrent(ticket, () -> instead.accept(new Failed(Messages.of(failure)))));
    }

    /** Drops what is being made. */
    void drop() {
        latest++;
        pending = UnaryOperator.identity();
        parts = 1;
    }

    private void ifCurrent(int ticket, Runnable action) {
        if (ticket == latest) {
            action.run();
        }
    }
}
