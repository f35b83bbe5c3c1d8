package offprint.export;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import offprint.model.ArticleSummary;
import offprint.reading.ReadableArticle;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** An article as a page to print: head, title, byline, text. {@link PrintTree} then fits the text to paper. */
final class PrintPage {

    private static final String CSS = Xhtml.resource("print.css");

    private final ReadableArticle article;
    private final ZoneId zone;
    private final PrintStyle style;
    private final Language language;

    PrintPage(ReadableArticle article, ZoneId zone, PrintStyle style) {
        this.article = article;
        this.zone = zone;
        this.style = style;
        this.language = Language.of(article);
    }

    static String css(PrintStyle style) {
        return CSS + style.css();
    }

    Language language() {
        return language;
    }

    /** The page, ready for layout. What could not be set as it was written is told to the notes. */
    Document document(PrintPictures pictures, List<String> notes) {
        try {
            return PrintTree.fit(Xhtml.parse(xhtml(article.clean().html())), language, pictures);
        } catch (SAXException e) {
            notes.add("the layout of the text was given up, because its HTML is not well-formed: " + e.getMessage());
            return plainDocument(pictures);
        }
    }

    private Document plainDocument(PrintPictures pictures) {
        String paragraphs = article.clean().text().lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Xhtml.escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
        try {
            return PrintTree.fit(Xhtml.parse(xhtml(paragraphs)), language, pictures);
        } catch (SAXException e) {
            throw new IllegalStateException("escaped text is well-formed", e);
        }
    }

    private String xhtml(String text) {
        ArticleSummary summary = article.article().summary();
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
                <head><title>%s</title>
                <style>%s</style></head>
                <body>
                <div class="running-title">%s</div><div class="running-host">%s</div>
                <div class="head"><h1 id="title">%s</h1>
                <p class="byline">%s</p>%s</div>
                <div class="text">%s</div>
                %s<div class="colophon">%s</div>
                </body></html>
                """.formatted(language.tag(), Xhtml.escape(summary.title()), Xhtml.escape(css(style)),
                Xhtml.escape(runningTitle(summary.title())), Xhtml.escape(summary.host()),
                Xhtml.escape(summary.title()), Xhtml.escape(Byline.of(summary, zone, language)), link(summary.url()),
                text, ReaderNotes.of(article, language), colophon());
    }

    private String colophon() {
        return Colophon.of(article, zone, language).stream()
                .map(fact -> "<p><b>" + Xhtml.escape(fact.label()) + "</b> " + Xhtml.escape(fact.value()) + "</p>")
                .collect(Collectors.joining());
    }

    private static String link(String url) {
        if (url.isBlank()) {
            return "";
        }
        String text = Xhtml.escape(url.strip());
        return PrintTree.isSafeLink(url)
                ? "<p class=\"source\"><a href=\"" + text + "\">" + text + "</a></p>"
                : "<p class=\"source\">" + text + "</p>";
    }

    private String runningTitle(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= style.page().runningTitle() ? title
                : title.substring(0, title.offsetByCodePoints(0, style.page().runningTitle())) + "…";
    }
}
