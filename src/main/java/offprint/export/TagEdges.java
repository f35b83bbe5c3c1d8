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
 * move into the element, or form a unit with it where they would look wrong inside.
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
        for (String name : List.of("sup", "sub")) {
            keepTogether(page.getElementsByTagName(name));
        }
        hosts.forEach(TagEdges::takeClosingMarks);
        hosts.forEach(TagEdges::takeOpeningMarks);
    }

    // The note's number with the character it stands at and the mark that follows: none of them begins a line.
    private static void keepTogether(NodeList numbers) {
        for (int i = 0; i < numbers.getLength(); i++) {
            Element number = (Element) numbers.item(i);
            if (number.getPreviousSibling() instanceof Text before && !before.getData().isEmpty()
                    && number.getNextSibling() instanceof Text after && closingMarks(after) > 0) {
                Element unit = number.getOwnerDocument().createElement("span");
                unit.setAttribute("class", "unit");
                number.getParentNode().insertBefore(unit, number);
                int last = before.getData().offsetByCodePoints(before.getLength(), -1);
                unit.appendChild(before.splitText(last));
                unit.appendChild(number);
                after.splitText(closingMarks(after));
                unit.appendChild(after);
            }
        }
    }

    private static int closingMarks(Text text) {
        String data = text.getData();
        int marks = 0;
        while (marks < data.length() && LineBreaks.isClosing(data.charAt(marks))) {
            marks++;
        }
        return marks;
    }

    private static void takeClosingMarks(Element host) {
        if (!(host.getNextSibling() instanceof Text after) || !(last(host) instanceof Text inside)) {
            return;
        }
        String text = after.getData();
        int marks = closingMarks(after);
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
