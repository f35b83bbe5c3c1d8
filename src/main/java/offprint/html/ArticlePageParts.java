package offprint.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Builds the pieces of a page as trees, so that nothing is pasted into HTML unescaped. */
final class ArticlePageParts {

    /** A picture declared no larger than this, in pixels, stands in a line of text: an icon, an emoji. */
    private static final int SMALL = 40;

    private ArticlePageParts() {
    }

    /** Title and byline; the title comes first. */
    static Element head(ArticlePage.Header header) {
        var head = root();
        head.appendElement("h1").text(header.title());
        var byline = head.appendElement("div").addClass("byline");
        header.byline().forEach(part -> byline.appendElement("span").text(part));
        return head;
    }

    /** Notes, then chips and what can be done. */
    static Element remarks(ArticlePage.Header header) {
        var remarks = root();
        header.notes().forEach(note -> remarks.appendElement("div").addClass("note").text(note));
        if (!header.chips().isEmpty() || !header.actions().isEmpty()) {
            var chips = remarks.appendElement("div").addClass("chips");
            header.chips().forEach(chip -> chips.appendElement("span").text(chip));
            header.actions().forEach(action -> chip(chips, action));
        }
        return remarks;
    }

    static void chip(Element chips, ArticlePage.Action action) {
        if (action.name().isEmpty()) {
            chips.appendElement("span").text(action.text());
        } else {
            chips.appendElement("a").text(action.text()).attr("href", ArticlePage.Action.SCHEME + action.name());
        }
    }

    /** The article; for a picture that is not there a box that says what it would show, wide tables in a box. */
    static Element text(String html, Function<Picture, String> placeholder, Predicate<Picture> isHere) {
        var text = unformatted(Jsoup.parseBodyFragment(html)).body();
        int number = 0;
        for (Element element : text.getAllElements()) {
            // The numbers are those of the article without highlights.
            if (!Highlighter.isHighlight(element)) {
                element.attr(ArticlePage.NUMBER, Integer.toString(number++));
            }
        }
        for (Element image : text.select("img")) {
            var picture = new Picture(image.attr("data-src"), image.attr("alt"));
            if (isHere.test(picture)) {
                image.attr("src", picture.source()).removeAttr("data-src");
            } else {
                image.replaceWith(box(image, placeholder.apply(picture)));
            }
        }
        for (Element table : text.select("table")) {
            if (table.closest(".scroll") == null) {
                table.wrap("<div class=\"scroll\"></div>");
            }
        }
        return text;
    }

    private static Element box(Element image, String words) {
        var box = new Element("span").attr(ArticlePage.NUMBER, image.attr(ArticlePage.NUMBER)).addClass("picture")
                .attr("role", "img").text(words);
        return isSmall(image.attr("width")) || isSmall(image.attr("height")) ? box.addClass("small") : box;
    }

    private static boolean isSmall(String pixels) {
        return pixels.matches("\\d{1,5}") && Integer.parseInt(pixels) <= SMALL;
    }

    private static Element root() {
        return unformatted(Document.createShell("")).body();
    }

    private static Document unformatted(Document document) {
        document.outputSettings().prettyPrint(false);
        return document;
    }

    static String resource(String name) {
        try (var stream = ArticlePageParts.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
