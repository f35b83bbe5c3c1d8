package offprint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import offprint.model.ArticleSummary;
import offprint.reading.ReadableArticle;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An article as a page to print: head, title, byline, text. {@link PrintTree} then fits the text to paper. */
final class PrintPage {

    private static final String CSS = resource("print.css");
    private static final int DEEPEST = 256;
    private static final int RUNNING_TITLE = 36;

    private final ReadableArticle article;
    private final ZoneId zone;
    private final Language language;

    PrintPage(ReadableArticle article, ZoneId zone) {
        this.article = article;
        this.zone = zone;
        this.language = Language.of(article);
    }

    Language language() {
        return language;
    }

    /** The page, ready for layout. What could not be set as it was written is told to the notes. */
    Document document(List<String> notes) {
        try {
            return PrintTree.fit(parse(xhtml(article.clean().html())), language);
        } catch (SAXException e) {
            notes.add("the layout of the text was given up, because its HTML is not well-formed: " + e.getMessage());
            return plainDocument();
        }
    }

    private Document plainDocument() {
        String paragraphs = article.clean().text().lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
        try {
            return PrintTree.fit(parse(xhtml(paragraphs)), language);
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
                </body></html>
                """.formatted(language.tag(), escape(summary.title()), escape(CSS), escape(runningTitle(summary.title())),
                escape(summary.host()), escape(summary.title()), escape(Byline.of(summary, zone, language)), link(summary.url()), text);
    }

    private static String link(String url) {
        if (url.isBlank()) {
            return "";
        }
        String text = escape(url.strip());
        return PrintTree.isSafeLink(url)
                ? "<p class=\"source\"><a href=\"" + text + "\">" + text + "</a></p>"
                : "<p class=\"source\">" + text + "</p>";
    }

    private static String runningTitle(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= RUNNING_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, RUNNING_TITLE)) + "…";
    }

    /** Text that means itself in XML, both between tags and in quotes; what XML cannot hold at all is left out. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(PrintPage::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    // XML 1.0: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static Document parse(String xhtml) throws SAXException {
        try {
            DocumentBuilder builder = parsers().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser knows these features", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string does not fail", e);
        }
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // No document type: no entities, and nothing to fetch.
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        // The JDK stops at 100; the cleaner leaves up to 200, and the page itself adds some.
        parsers.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        return parsers;
    }

    private static String resource(String name) {
        try (InputStream in = PrintPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own " + name, e);
        }
    }

    /** Reports by exception only; the JDK's default also prints to stderr. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // A warning leaves the tree as it was meant.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
