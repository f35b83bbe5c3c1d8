package offprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Keeps the rules of {@link LineBreaks} where an element begins or ends inside a line. The renderer may break the line
 * there whatever the characters are, so {@code <b>夜</b>。} could leave the full stop alone on the next line: such marks
 * move into the element.
 */
final class TagEdges {

    // Not sup, sub, code and their like: a full stop would look wrong in them.
    private static final Set<String> HOSTS =
            Set.of("a", "abbr", "b", "cite", "del", "dfn", "em", "i", "ins", "q", "s", "span", "strong", "time", "u");

    private TagEdges() {
    }

    static void join(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> hosts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && HOSTS.contains(element.getNodeName())
                    && !element.hasAttribute("class")) {
                hosts.add(element);
            }
        }
        hosts.forEach(TagEdges::takeClosingMarks);
        hosts.forEach(TagEdges::takeOpeningMarks);
    }

    private static void takeClosingMarks(Element host) {
        if (!(host.getNextSibling() instanceof Text after) || !(last(host) instanceof Text inside)) {
            return;
        }
        String text = after.getData();
        int marks = 0;
        while (marks < text.length() && LineBreaks.isClosing(text.charAt(marks))) {
            marks++;
        }
        inside.appendData(text.substring(0, marks));
        after.setData(text.substring(marks));
    }

    private static void takeOpeningMarks(Element host) {
        if (!(host.getPreviousSibling() instanceof Text before) || !(first(host) instanceof Text inside)) {
            return;
        }
        String text = before.getData();
        int end = text.length();
        while (end > 0 && LineBreaks.isOpening(text.charAt(end - 1))) {
            end--;
        }
        inside.insertData(0, text.substring(end));
        before.setData(text.substring(0, end));
    }

    private static Node last(Node node) {
        Node last = node;
        while (last.getLastChild() != null) {
            last = last.getLastChild();
        }
        return last;
    }

    private static Node first(Node node) {
        Node first = node;
        while (first.getFirstChild() != null) {
            first = first.getFirstChild();
        }
        return first;
    }
}
