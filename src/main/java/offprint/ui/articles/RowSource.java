package offprint.ui.articles;

import java.util.List;
import java.util.function.Consumer;
import offprint.model.OffprintException;
import offprint.ui.jobs.Jobs;

/**
 * Loads rows elsewhere: at once with their first words; where the hits are further down, the words around them follow.
 */
final class RowSource implements ArticleRows.Source {

    private static final System.Logger LOGGER = System.getLogger(RowSource.class.getName());

    private final RowLoader loader;
    private final Jobs jobs;
    private final Consumer<OffprintException> failed;

    RowSource(RowLoader loader, Jobs jobs, Consumer<OffprintException> failed) {
        this.loader = loader;
        this.jobs = jobs;
        this.failed = failed;
    }

    @Override
    public void load(long[] ids, int from, int to, Consumer<List<ListRow>> answer) {
        jobs.run(() -> loader.rows(ids, from, to), rows -> {
            answer.accept(rows);
            deepen(rows, answer);
        }, failed);
    }

    /** Hands on the rows with the words around their hits, if these are not among the first. */
    void deepen(List<ListRow> rows, Consumer<List<ListRow>> answer) {
        if (loader.hasDeeperHits(rows)) {
            jobs.run(() -> loader.deeper(rows), answer,
                    failure -> LOGGER.log(System.Logger.Level.WARNING, "cannot show the hits of a search", failure));
        }
    }
}
