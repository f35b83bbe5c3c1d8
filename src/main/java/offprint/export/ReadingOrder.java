package offprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps the words of a line in order inside the PDF. The renderer paints all text that stands directly in an element
 * before the elements inside it: {@code one <b>two</b> three} looks right, but is copied, searched and read aloud as
 * "one three two". Text beside elements therefore gets an element of its own.
 */
final class ReadingOrder {

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em",
            "i", "ins", "kbd", "mark", "q", "ruby", "rt", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var");

    private ReadingOrder() {
    }

    static void keep(Document page) {
        for (Text text : textBesideElements((Element) page.getElementsByTagName("body").item(0), new ArrayList<>())) {
            Element own = page.createElement("span");
            text.getParentNode().replaceChild(own, text);
            own.appendChild(text);
        }
    }

    private static List<Text> textBesideElements(Node parent, List<Text> found) {
        boolean isMixed = parent.getFirstChild() != parent.getLastChild();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                if (isMixed && isText(text)) {
                    found.add(text);
                }
            } else {
                textBesideElements(node, found);
            }
        }
        return found;
    }

    // A blank means something between words only, not between paragraphs or cells.
    private static boolean isText(Text text) {
        return !text.getData().isBlank() || isInline(text.getPreviousSibling()) || isInline(text.getNextSibling());
    }

    private static boolean isInline(Node node) {
        return node != null && INLINE.contains(node.getNodeName());
    }
}
