package offprint.export;

import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import offprint.model.ArticleSummary;
import offprint.model.Published;
import offprint.model.Sha256;
import offprint.reading.ReadableArticle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One volume of a book of articles: a table of contents, then each article on a page of its own. For one thread. */
final class PdfBook {

    // 450 pages of A4 or, if all articles are short, 1,000: laid out at once, with -Xmx512m to spare.
    private static final int MOST_CHARACTERS = 400_000;
    private static final int MOST_BYTES = 48 << 20;

    private final String title;
    private final PrintStyle style;
    private final ZoneId zone;
    private final PictureSource source;
    private final PrintPictures pictures = new PrintPictures();
    private final List<String> notes = new ArrayList<>();
    private final Document page;
    private final Element bookmarks;
    private final Element contents;
    private Language language = Language.ENGLISH;
    private byte[] content = new byte[0];
    private int chapters;
    private int characters;

    PdfBook(String title, PrintStyle style, ZoneId zone, PictureSource source) {
        this.title = title;
        this.style = style;
        this.zone = zone;
        this.source = source;
        this.page = frame(title, style);
        this.bookmarks = PrintTree.elements(page.getDocumentElement(), "bookmarks").getFirst();
        this.contents = PrintTree.elements(page.getDocumentElement(), "div").getLast();
    }

    private static Document frame(String title, PrintStyle style) {
        try {
            return Xhtml.parse("""
                    <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>%s</title>\
                    <style>%s</style><bookmarks/>
                    </head><body><div class="head"><h1>%s</h1></div><div class="contents"/></body></html>
                    """.formatted(Xhtml.escape(title), Xhtml.escape(PrintPage.css(style)), Xhtml.escape(title)));
        } catch (SAXException e) {
            throw new IllegalStateException("escaped text is well-formed", e);
        }
    }

    /** Whether the next article belongs into another volume. */
    boolean isFull() {
        return characters >= MOST_CHARACTERS || pictures.bytes() >= MOST_BYTES;
    }

    int chapters() {
        return chapters;
    }

    void add(ReadableArticle article) {
        ArticleSummary summary = article.article().summary();
        chapters++;
        characters += article.clean().text().length();
        var shown = PrintPictures.of(article.clean(), source, notes);
        var chapter = new PrintPage(article, zone, style);
        if (chapters == 1) {
            language = chapter.language();
            page.getDocumentElement().setAttribute("lang", language.tag());
        }
        byte[] digest = Sha256.digest(article.article().source().bytes());
        content = Sha256.digest(ByteBuffer.allocate(content.length + digest.length).put(content).put(digest).array());
        append(chapter.document(shown, notes), "a" + chapters + "-", chapter.language(), shown);
        contents.appendChild(line(summary, chapter.language()));
    }

    /** What each article calls by the same name goes by names of its own. */
    private void append(Document chapter, String prefix, Language spoken, PrintPictures shown) {
        for (Element element : PrintTree.elements(chapter.getDocumentElement(), "*")) {
            if (element.hasAttribute("id")) {
                element.setAttribute("id", prefix + element.getAttribute("id"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                element.setAttribute("href", "#" + prefix + element.getAttribute("href").substring(1));
            }
            String picture = element.getAttribute("src");
            if (shown.has(picture)) {
                element.setAttribute("src", pictures.add(picture, prefix, shown));
            }
        }
        Element article = page.createElement("div");
        article.setAttribute("class", "article");
        article.setAttribute("lang", spoken.tag());
        move(PrintTree.elements(chapter.getDocumentElement(), "body").getFirst(), article);
        page.getElementsByTagName("body").item(0).appendChild(article);
        move(PrintTree.elements(chapter.getDocumentElement(), "bookmarks").getFirst(), bookmarks);
    }

    private void move(Element from, Element to) {
        for (Node node = from.getFirstChild(); node != null; node = from.getFirstChild()) {
            to.appendChild(page.adoptNode(node));
        }
    }

    private Element line(ArticleSummary summary, Language spoken) {
        Element link = page.createElement("a");
        link.setAttribute("href", "#a" + chapters + "-title");
        link.setAttribute("title", summary.title());
        link.setTextContent(summary.title());
        Element by = page.createElement("span");
        by.setAttribute("class", "by");
        by.setTextContent(Byline.of(summary, zone, spoken));
        Element line = page.createElement("p");
        line.setAttribute("lang", spoken.tag());
        line.appendChild(link);
        line.appendChild(page.createElement("br"));
        line.appendChild(by);
        return line;
    }

    /** Everything to print. */
    PrintSheet sheet() {
        long id = content.length == 0 ? 0 : ByteBuffer.wrap(content).getLong();
        var summary = new ArticleSummary(id, title, List.of(), "", "", Published.unknown(""), List.of(),
                "", "", characters,
                false, false, 0, 1, 0, false);
        return new PrintSheet(page, pictures, summary, language, notes);
    }
}
