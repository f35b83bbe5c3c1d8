package offprint.export;

import java.nio.file.Path;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;

/** Writes one article as a PDF. Safe to call from any thread. */
public final class PdfExport {

    /** Writes the article to that file: all of it, or, if it fails, nothing. An existing file is replaced. */
    public void write(ReadableArticle article, Path file) throws OffprintException {
        throw new UnsupportedOperationException();
    }
}
