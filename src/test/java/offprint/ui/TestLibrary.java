package offprint.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;

/** A library in memory with invented posts, imported as a reader would. */
public final class TestLibrary implements AutoCloseable {

    private static final ArticleCleaner CLEANER = new ArticleCleaner(List.of(FilterList.builtIn()));

    private final Path folder;
    private final Library library;
    private int posts;

    public TestLibrary(Path folder) throws OffprintException {
        this.folder = folder;
        this.library = Library.inMemory();
    }

    public Library library() {
        return library;
    }

    public ArticleReader reader() {
        return new ArticleReader(library, CLEANER);
    }

    public Importer importer() {
        return new Importer(library, CLEANER);
    }

    /** Adds a post; the day is ISO, the tag also stands for the outlet. */
    public TestLibrary with(String title, String day, String tag, String text) throws OffprintException {
        importer().run(List.of(write(title, day, tag, text)), ImportMonitor.NONE);
        return this;
    }

    /** Writes a post without importing it. */
    public Path write(String title, String day, String tag, String text) {
        posts++;
        var file = folder.resolve("%s-post-%d.md".formatted(day, posts));
        try {
            return Files.writeString(file, """
                    ---
                    title: "%s"
                    date: %s
                    author: 林望舒
                    from: https://www.example.com/%d
                    tags: [ %s ]
                    ---
                    <p>%s</p>
                    """.formatted(title, day, posts, tag, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Titles in the order of the query {@link offprint.model.ArticleQuery#ALL}. */
    public List<String> titles(long... ids) throws OffprintException {
        return library.summaries(ids).stream().map(article -> article.title()).toList();
    }

    @Override
    public void close() throws OffprintException {
        library.close();
    }
}
