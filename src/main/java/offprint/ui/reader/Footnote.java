package offprint.ui.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.web.WebEngine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A note that a number in the text leads to.
 *
 * @param text  its paragraphs, each on a line, without the marks that lead back
 * @param place below the number, in pixels of the page
 * @param goal  what a jump would lead to
 */
record Footnote(String text, Point2D place, Element goal) {

    // What stands for a note in Chinese and Western books: [1], (注 2), ③, *, †, a.
    private static final Pattern MARK = Pattern.compile(
            "[\\[(（〔【]?\\s*[注註]?\\s*(?:\\d{1,3}|[*＊†‡§¶]{1,3}|[①-⑳㉑-㉟㊱-㊿]|[a-z]|[ivx]{1,5})\\s*[])）〕】]?");
    private static final Set<String> BLOCKS = Set.of("li", "p", "div", "dd", "td", "aside", "blockquote", "section");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST = 2_000;
    private static final String BELOW = """
            (() => { const box = document.querySelector('[data-goal]').getBoundingClientRect();
                     return box.left + ' ' + box.bottom; })()""";

    /** The note that the link leads to; empty if it leads to something else in the page. */
    static Optional<Footnote> of(WebEngine engine, Element link, Element goal) {
        boolean isAhead = (link.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
        if (!isAhead || !MARK.matcher(link.getTextContent().strip()).matches()) {
            return Optional.empty();
        }
        return block(goal).map(Footnote::text).filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .map(text -> new Footnote(text, below(engine, link), goal));
    }

    private static Optional<Element> block(Element goal) {
        for (Node node = goal; node instanceof Element element; node = node.getParentNode()) {
            String name = element.getTagName().toLowerCase(Locale.ROOT);
            if (HEADINGS.contains(name)) {
                return Optional.empty();
            }
            if (BLOCKS.contains(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String text(Element block) {
        var text = new StringBuilder();
        append(block, text);
        return text.toString().replaceAll("[ \\t\\x0B\\f\\r\u00a0]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
    }

    private static void append(Element element, StringBuilder text) {
        var children = element.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            switch (children.item(index)) {
                case Text words -> text.append(words.getData().replace('\n', ' '));
                case Element child when !leadsBack(child) -> {
                    append(child, text);
                    text.append(BLOCKS.contains(child.getTagName().toLowerCase(Locale.ROOT)) ? "\n" : "");
                }
                default -> { }
            }
        }
    }

    private static boolean leadsBack(Element link) {
        return link.hasAttribute("href") && link.getAttribute("href").startsWith("#");
    }

    private static Point2D below(WebEngine engine, Element link) {
        String[] place = String.valueOf(PageScroll.ask(engine, link, BELOW)).split(" ");
        return new Point2D(Double.parseDouble(place[0]), Double.parseDouble(place[1]));
    }
}
