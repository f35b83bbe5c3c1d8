package offprint.ui;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.articles.ArticleRows;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.ListState;
import offprint.ui.jobs.Jobs;

/** Goes from the article that is read to another one of the list. Belongs to the JavaFX thread. */
final class NextArticle {

    private final Library library;
    private final Jobs jobs;
    private final ArticlesViewModel articles;
    private final Consumer<OffprintException> failed;
    private Runnable whenNone = () -> { };
    private int latest;

    NextArticle(Library library, Jobs jobs, ArticlesViewModel articles, Consumer<OffprintException> failed) {
        this.library = library;
        this.jobs = jobs;
        this.articles = articles;
        this.failed = failed;
    }

    /** Runs the action when no unread article follows. */
    void setWhenNone(Runnable action) {
        whenNone = action;
    }

    /** Opens the article so many rows further; at either end nothing happens. */
    void step(int rows) {
        if (articles.stateProperty().get() instanceof ListState.Showing(ArticleRows shown, _)) {
            int to = place(shown) + rows;
            if (to >= 0 && to < shown.size()) {
                open(shown.id(to));
            }
        }
    }

    /** Opens the next unread article below. */
    void unread() {
        int ticket = ++latest;
        var question = articles.stateProperty().get().answered(articles.queryProperty().get()).withUnread(true);
        jobs.run(() -> {
            var unread = new BitSet();
            LongStream.of(library.find(question)).forEach(id -> unread.set((int) id));
            return unread;
        }, unread -> {
            if (ticket == latest && articles.stateProperty().get() instanceof ListState.Showing(ArticleRows shown, _)) {
                next(shown, unread).ifPresentOrElse(row -> open(shown.id(row)), whenNone);
            }
        }, failed);
    }

    private OptionalInt next(ArticleRows shown, BitSet unread) {
        return IntStream.range(place(shown) + 1, shown.size()).filter(row -> unread.get((int) shown.id(row)))
                .findFirst();
    }

    // Above the first row if the article is not in the list.
    private int place(ArticleRows shown) {
        var open = articles.selectedProperty().get();
        return open.isPresent() ? shown.indexOf(open.getAsLong()) : -1;
    }

    private void open(long id) {
        articles.selectedProperty().set(OptionalLong.of(id));
    }
}
