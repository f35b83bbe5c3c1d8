package offprint.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Compares two trees without writing them as HTML. Neighbouring texts count as one. */
final class SameTree {

    private SameTree() {
    }

    /** Whether both have the same elements with the same attributes in the same order and the same text. */
    static boolean are(Element one, Element other) {
        return one.tag().equals(other.tag()) && haveSameAttributes(one, other)
                && haveSameContent(one.childNodes(), other.childNodes());
    }

    private static boolean haveSameAttributes(Element one, Element other) {
        if (one.attributesSize() == 0 && other.attributesSize() == 0) {
            return true;
        }
        return one.attributes().asList().equals(other.attributes().asList());
    }

    private static boolean haveSameContent(List<Node> some, List<Node> others) {
        int at = 0;
        int there = 0;
        while (at < some.size() && there < others.size()) {
            if (some.get(at) instanceof Element one && others.get(there) instanceof Element other) {
                if (!are(one, other)) {
                    return false;
                }
                at++;
                there++;
            } else {
                int end = textEnd(some, at);
                int thereEnd = textEnd(others, there);
                if (end == at || thereEnd == there
                        || !text(some, at, end).equals(text(others, there, thereEnd))) {
                    return false;
                }
                at = end;
                there = thereEnd;
            }
        }
        return at == some.size() && there == others.size();
    }

    private static int textEnd(List<Node> nodes, int start) {
        int end = start;
        while (end < nodes.size() && nodes.get(end) instanceof TextNode) {
            end++;
        }
        return end;
    }

    private static String text(List<Node> nodes, int start, int end) {
        if (end == start + 1) {
            return ((TextNode) nodes.get(start)).getWholeText();
        }
        var text = new StringBuilder();
        nodes.subList(start, end).forEach(node -> text.append(((TextNode) node).getWholeText()));
        return text.toString();
    }
}
