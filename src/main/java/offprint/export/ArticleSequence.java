package offprint.export;

import java.util.Optional;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;

/** Gives articles one after the other, so that a book of thousands never lies in memory as a whole. For one thread. */
public interface ArticleSequence {

    /** The next article, empty after the last. */
    Optional<ReadableArticle> next() throws OffprintException;
}
