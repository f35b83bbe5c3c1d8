package offprint.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import offprint.model.Article;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facets;

/** The library: one SQLite file. Safe to call from any thread; every call may wait for the disk. */
public final class Library implements AutoCloseable {

    /** Opens the library in that file, creating it and its folder if they are missing. Days are counted in the system's zone. */
    public static Library open(Path file) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** A library that lives in memory until it is closed. */
    public static Library inMemory() throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** Ids of the articles that answer the query, in its order. A fresh array. */
    public long[] find(ArticleQuery query) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** Rows for a list, in the order of the ids; ids the library does not have are left out. */
    public List<ArticleSummary> summaries(long... ids) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** One article with its source. */
    public Optional<Article> article(long id) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** How the articles of the query divide into tags, authors, hosts, years. */
    public Facets facets(ArticleQuery query) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    public void setRead(Collection<Long> ids, boolean read) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    public void setStarred(Collection<Long> ids, boolean starred) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    /** Calls the listener after every write, on the writing thread. */
    public void onChange(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    /** The file, empty for a library in memory. */
    public Optional<Path> file() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
