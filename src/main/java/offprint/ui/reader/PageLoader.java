package offprint.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
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
    void load(long id, PageChoice choice, Consumer<Showing> page) {
        int ticket = ++latest;
        jobs.run(() -> articles.read(id).map(article -> Showing.of(article, choice, 1)),
                found -> ifCurrent(ticket, () -> found.ifPresentOrElse(page,
                        () -> instead.accept(new Failed(Messages.get("reader.gone"))))),
                failure -> ifCurrent(ticket, () -> instead.accept(new Failed(Messages.of(failure)))));
    }

    /** Makes another page of an article; the hit comes into view, 0 keeps the place. */
    void again(Showing shown, UnaryOperator<ReadableArticle> change, PageChoice choice, int hit,
            Consumer<Showing> page) {
        int ticket = ++latest;
        jobs.run(() -> Showing.of(change.apply(shown.article()), choice, hit),
                again -> ifCurrent(ticket, () -> page.accept(again)),
                failure -> ifCurrent(ticket, () -> instead.accept(new Failed(Messages.of(failure)))));
    }

    /** Drops what is being made. */
    void drop() {
        latest++;
    }

    private void ifCurrent(int ticket, Runnable action) {
        if (ticket == latest) {
            action.run();
        }
    }
}
