package offprint.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;

/** Writes articles as plain text in UTF-8: title, byline, address, then a line for each block. Safe on any thread. */
public final class TextExport {

    private final ZoneId zone;

    /** An exporter with dates in the system's zone. */
    public TextExport() {
        this(ZoneId.systemDefault());
    }

    /** An exporter with dates in that zone. */
    public TextExport(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Writes the article to that file, which is replaced if it is there: all of it or nothing.
     *
     * @throws ExportException if the file cannot be written
     */
    public void write(ReadableArticle article, Path file) throws OffprintException {
        AtomicFile.write(file, text(article).getBytes(StandardCharsets.UTF_8));
    }

    String text(ReadableArticle article) {
        ArticleSummary summary = article.article().summary();
        var head = new ArrayList<String>();
        head.add(summary.title());
        var language = Language.of(article);
        head.add(Byline.of(summary, zone, language));
        if (!summary.url().isBlank()) {
            head.add(summary.url().strip());
        }
        return String.join("\n", head) + "\n\n" + article.clean().text() + "\n"
                + ReaderNotes.text(article, language);
    }
}
