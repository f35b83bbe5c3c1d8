package offprint.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;

/**
 * Writes articles as books, EPUB 3: each a chapter, with a table of contents. The same articles give the same bytes.
 * Safe to call from any thread.
 */
public final class EpubExport {

    private final ZoneId zone;
    private final PictureSource pictures;

    /** An exporter with dates in the system's zone. */
    public EpubExport(PictureSource pictures) {
        this(ZoneId.systemDefault(), pictures);
    }

    /** An exporter with dates in that zone. */
    public EpubExport(ZoneId zone, PictureSource pictures) {
        this.zone = zone;
        this.pictures = pictures;
    }

    /**
     * Writes the article as a book of one chapter to that file, which is replaced if it is there: all of it or nothing.
     *
     * @throws ExportException if the file cannot be written
     */
    public void write(ReadableArticle article, Path file) throws OffprintException {
        Iterator<ReadableArticle> only = List.of(article).iterator();
        write(article.article().summary().title(),
                () -> only.hasNext() ? Optional.of(only.next()) : Optional.empty(), file);
    }

    /**
     * Writes the articles as one book in their order. A file that is there is replaced: all of it or nothing.
     *
     * @return how many chapters the book has
     * @throws OffprintException if the file cannot be written, or an article not be read
     */
    public int write(String title, ArticleSequence articles, Path file) throws OffprintException {
        var chapters = new int[1];
        AtomicFile.write(file, out -> {
            var book = new EpubBook(title, zone, pictures);
            try (var zip = new EpubZip(out)) {
                book.begin(zip);
                for (var article = articles.next(); article.isPresent(); article = articles.next()) {
                    book.add(article.get(), zip);
                }
                book.end(zip);
            }
            chapters[0] = book.chapters();
        });
        return chapters[0];
    }
}
