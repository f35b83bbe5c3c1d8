package offprint.ui.jobs;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import offprint.text.ScriptChoice;

/** Articles that work wants one after the other, each a step of it. For the working thread. */
public final class WantedArticles {

    private final ArticleReader reader;
    private final long[] ids;
    private final ScriptChoice script;
    private final LongWork work;
    private int asked;
    private int gone;

    /** @param script in which they are read if they are Chinese */
    public WantedArticles(ArticleReader reader, long[] ids, ScriptChoice script, LongWork work) {
        this.reader = reader;
        this.ids = ids.clone();
        this.script = script;
        this.work = work;
    }

    /**
     * The next one that is still in the library; empty if there is none.
     *
     * @throws CancellationException if the reader has ended the work
     */
    public Optional<ReadableArticle> next() throws OffprintException {
        while (asked < ids.length) {
            if (!work.step(asked, ids.length)) {
                throw new CancellationException();
            }
            var article = reader.read(ids[asked]);
            asked++;
            if (article.isPresent()) {
                return article.map(found -> found.in(script));
            }
            gone++;
        }
        return Optional.empty();
    }

    /** How many are wanted. */
    public int count() {
        return ids.length;
    }

    /** How many were given so far. */
    public int given() {
        return asked - gone;
    }

    /** How many so far were not there any more. */
    public int gone() {
        return gone;
    }
}
