package offprint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.model.Sha256;
import offprint.reading.ReadableArticle;

/**
 * Writes articles as web pages: one file each, which brings its own style and pictures and loads nothing. Its content
 * security policy allows that style, by its hash, those pictures, and nothing else. Safe to call from any thread.
 */
public final class HtmlExport {

    private static final String STYLE_HASH = Base64.getEncoder().encodeToString(
            Sha256.digest(ScreenPage.CSS.getBytes(StandardCharsets.UTF_8)));

    // The pictures are in the file itself. The attributes are alignments of cells, the only style the cleaner leaves.
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + STYLE_HASH
            + "'; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final ZoneId zone;
    private final PictureSource pictures;

    /** An exporter with dates in the system's zone. */
    public HtmlExport(PictureSource pictures) {
        this(ZoneId.systemDefault(), pictures);
    }

    /** An exporter with dates in that zone. */
    public HtmlExport(ZoneId zone, PictureSource pictures) {
        this.zone = zone;
        this.pictures = pictures;
    }

    /**
     * Writes the article to that file, which is replaced if it is there: all of it or nothing.
     *
     * @throws ExportException if the file cannot be written
     */
    public void write(ReadableArticle article, Path file) throws OffprintException {
        AtomicFile.write(file, out -> out.write(html(article).getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> reference(String url) throws IOException {
        return pictures.picture(url).flatMap(ExportPicture::forScreen).map(picture -> "data:" + picture.type().mime()
                + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()));
    }

    String html(ReadableArticle article) throws IOException {
        ArticleSummary summary = article.article().summary();
        var page = new ScreenPage(article, zone, this::reference);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="%s"/>
                <meta name="referrer" content="no-referrer"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="author" content="%s"/>
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(page.language().tag(), POLICY, Xhtml.escape(String.join(", ", summary.authors())),
                Xhtml.escape(summary.title()), ScreenPage.CSS, page.body());
    }
}
