package offprint.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.html.LocalPicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fits an article's elements to HTML and EPUB files: a picture goes with them or is a box, and every element stands
 * where the content model of the HTML standard has it, which browsers do not mind but readers of EPUB do.
 */
final class ScreenTree {

    private static final Map<String, String> RENAMED =
            Map.of("tt", "code", "strike", "s", "time", "span", "main", "div", "article", "section");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "details", "div",
            "dl", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "ol", "p", "pre",
            "section", "table", "ul");
    private static final Set<String> ONLY_INLINE = Set.of("abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "h1",
            "h2", "h3", "h4", "h5", "h6", "i", "kbd", "mark", "p", "pre", "q", "ruby", "s", "samp", "small", "span",
            "strong", "sub", "sup", "u", "var");
    private static final Set<String> TERM_AND_MEANING = Set.of("dt", "dd");

    private final Document page;
    private final Language language;
    private final ScreenPictures pictures;

    private ScreenTree(Document page, Language language, ScreenPictures pictures) {
        this.page = page;
        this.language = language;
        this.pictures = pictures;
    }

    /** The same page, fitted. */
    static Document fit(Document page, Language language, ScreenPictures pictures) throws IOException {
        new ScreenTree(page, language, pictures).fit(page.getDocumentElement());
        return page;
    }

    /** Answers whether the element, or what stands in its place, breaks the line. */
    private boolean fit(Element element) throws IOException {
        boolean hasBlock = false;
        for (Node child : children(element)) {
            if (child instanceof Element inside) {
                hasBlock |= fit(inside);
            }
        }
        String name = element.getNodeName();
        switch (name) {
            case "img" -> element.getParentNode().replaceChild(picture(element), element);
            case "a" -> link(element);
            case "ul", "ol" -> PrintLists.onlyItems(element);
            case "li" -> itemNumber(element);
            case "dl" -> definitions(element);
            case "summary" -> summary(element, hasBlock);
            case "details" -> details(element);
            case "figcaption" -> caption(element);
            default -> rename(element, name, hasBlock);
        }
        return hasBlock || BLOCKS.contains(name);
    }

    private void rename(Element element, String name, boolean hasBlock) {
        if (hasBlock && ONLY_INLINE.contains(name)) {
            becomeDiv(element);
        } else if (RENAMED.containsKey(name)) {
            element.removeAttribute("datetime");
            page.renameNode(element, null, RENAMED.get(name));
        }
    }

    private Element picture(Element img) throws IOException {
        String alt = img.getAttribute("alt").strip();
        String address = img.getAttribute("data-src");
        var reference = pictures.reference(address);
        if (reference.isPresent()) {
            Element shown = page.createElement("img");
            shown.setAttribute("src", reference.get());
            shown.setAttribute("alt", alt);
            return shown;
        }
        boolean isInLink = hasAncestor(img, "a");
        boolean leadsOut = !isInLink && PrintTree.isSafeLink(address) && !LocalPicture.is(address);
        Element box = page.createElement(leadsOut ? "a" : "span");
        box.setAttribute("class", "picture");
        if (box.getNodeName().equals("a")) {
            box.setAttribute("href", address);
        }
        box.setTextContent(alt.isEmpty() ? language.picture() : language.picture() + " · " + alt);
        return box;
    }

    private static boolean hasAncestor(Node node, String name) {
        Node above = node.getParentNode();
        while (above != null && !above.getNodeName().equals(name)) {
            above = above.getParentNode();
        }
        return above != null;
    }

    private static void link(Element a) {
        String href = a.getAttribute("href");
        if (!href.startsWith("#") && !PrintTree.isSafeLink(href)) {
            a.removeAttribute("href");
        }
    }

    private static void itemNumber(Element item) {
        if (!item.getParentNode().getNodeName().equals("ol")) {
            item.removeAttribute("value");
        }
    }

    // A list of terms that does not go term, meaning, term, meaning is a list of paragraphs.
    private void definitions(Element list) {
        var order = children(list).stream().filter(child -> !isBlank(child)).map(Node::getNodeName).toList();
        if (order.isEmpty() || TERM_AND_MEANING.containsAll(order)
                && order.getFirst().equals("dt") && order.getLast().equals("dd")) {
            return;
        }
        becomeDiv(list);
        for (Node child : children(list)) {
            if (child instanceof Element element && element.getNodeName().matches("d[td]")) {
                becomeDiv(element);
            }
        }
    }

    private void summary(Element summary, boolean hasBlock) {
        if (hasBlock) {
            summary.setTextContent(summary.getTextContent());
        }
        var parent = summary.getParentNode();
        if (!parent.getNodeName().equals("details") || firstChild(parent) != summary) {
            becomeDiv(summary);
        }
    }

    // Without a summary nothing says what there is to unfold.
    private void details(Element details) {
        if (firstChild(details) == null || !firstChild(details).getNodeName().equals("summary")) {
            becomeDiv(details);
        }
    }

    private void caption(Element caption) {
        Node figure = caption.getParentNode();
        if (!figure.getNodeName().equals("figure") || firstChild(figure) != caption && !isLast(caption)) {
            becomeDiv(caption);
        }
    }

    private void becomeDiv(Element element) {
        element.setAttribute("class", element.getNodeName());
        page.renameNode(element, null, "div");
    }

    private static Node firstChild(Node parent) {
        Node first = parent.getFirstChild();
        while (isBlank(first)) {
            first = first.getNextSibling();
        }
        return first;
    }

    private static boolean isLast(Node node) {
        Node next = node.getNextSibling();
        while (isBlank(next)) {
            next = next.getNextSibling();
        }
        return next == null;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && text.getData().isBlank();
    }

    // A copy: the children change while they are visited.
    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
