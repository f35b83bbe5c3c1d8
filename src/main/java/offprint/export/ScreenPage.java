package offprint.export;

import java.io.IOException;
import java.time.ZoneId;
import java.util.stream.Collectors;
import offprint.model.ArticleSummary;
import offprint.reading.ReadableArticle;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An article as the body of a page for screens: head, text, colophon. What HTML and EPUB files share. */
final class ScreenPage {

    static final String CSS = Xhtml.resource("screen.css");

    private final ReadableArticle article;
    private final ZoneId zone;
    private final ScreenPictures pictures;
    private final Language language;

    ScreenPage(ReadableArticle article, ZoneId zone, ScreenPictures pictures) {
        this.article = article;
        this.zone = zone;
        this.pictures = pictures;
        this.language = Language.of(article);
    }

    Language language() {
        return language;
    }

    /** The element {@code article} with all of it, HTML and XML at once. */
    String body() throws IOException {
        ArticleSummary summary = article.article().summary();
        return """
                <article>
                <header><h1>%s</h1>
                <p class="byline">%s</p>%s</header>
                <div class="text">%s</div>
                %s<footer class="colophon"><dl>%s</dl></footer>
                </article>
                """.formatted(Xhtml.escape(summary.title()), Xhtml.escape(Byline.of(summary, zone, language)),
                source(summary.url().strip()), text(),
                ReaderNotes.of(article, language), colophon());
    }

    private static String source(String url) {
        return url.isEmpty() ? "" : "\n<p class=\"source\">" + link(url) + "</p>";
    }

    /** The address as a link where one may be followed. */
    private static String link(String url) {
        String text = Xhtml.escape(url);
        return PrintTree.isSafeLink(url) ? "<a href=\"" + text + "\">" + text + "</a>" : text;
    }

    private String colophon() {
        return Colophon.of(article, zone, language).stream()
                .map(fact -> "<dt>" + Xhtml.escape(fact.label()) + "</dt><dd>" + Xhtml.escape(fact.value()) + "</dd>")
                .collect(Collectors.joining());
    }

    private String text() throws IOException {
        try {
            var page = Xhtml.parse("<html><body>" + article.clean().html() + "</body></html>");
            ScreenTree.fit(page, language, pictures);
            return Xhtml.inner((Element) page.getDocumentElement().getFirstChild());
        } catch (SAXException e) {
            // The cleaner writes well-formed HTML; should it ever not, the words are still there.
            return article.clean().text().lines()
                    .map(line -> "<p>" + Xhtml.escape(line) + "</p>")
                    .collect(Collectors.joining("\n"));
        }
    }
}
