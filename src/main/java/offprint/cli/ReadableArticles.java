package offprint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.PrimitiveIterator;
import offprint.library.LibraryException;
import offprint.model.OffprintException;
import offprint.post.PostFormatException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;

/**
 * Reads the articles of an export. One that is missing or damaged is told, and does not end the export of the others.
 */
final class ReadableArticles {

    private static final String DAMAGED_SOURCE = "error.library.source";

    private final ArticleReader reader;
    private final Path library;
    private final PrintStream err;
    private int failed;

    ReadableArticles(ArticleReader reader, Path library, PrintStream err) {
        this.reader = reader;
        this.library = library;
        this.err = err;
    }

    /** How many could not be exported. */
    int failed() {
        return failed;
    }

    void fail(OffprintException reason) {
        failed++;
        err.println("offprint: " + reason.getMessage());
    }

    Optional<ReadableArticle> read(long id) throws OffprintException {
        try {
            var article = reader.read(id);
            if (article.isEmpty()) {
                fail(CommandException.noArticle(id, library));
            }
            return article;
        } catch (PostFormatException e) {
            fail(e);
        } catch (LibraryException e) {
            if (!e.key().equals(DAMAGED_SOURCE)) {
                throw e;
            }
            fail(e);
        }
        return Optional.empty();
    }

    /** The next that can be read; empty if there is none. */
    Optional<ReadableArticle> next(PrimitiveIterator.OfLong ids) throws OffprintException {
        Optional<ReadableArticle> next = Optional.empty();
        while (next.isEmpty() && ids.hasNext()) {
            next = read(ids.nextLong());
        }
        return next;
    }
}
