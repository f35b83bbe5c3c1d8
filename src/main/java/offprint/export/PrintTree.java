package offprint.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.html.LocalPicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Fits an article's elements to paper: what a screen unfolds, loads or scrolls has to be there at once. */
final class PrintTree {

    private static final Set<String> LINKS = Set.of("http", "https", "mailto");
    private static final Set<String> INDENTED = Set.of("ul", "ol", "dd", "blockquote");
    private static final int DEEPEST_INDENT = 6;
    private static final int MISSING_NAMED = 40;
    private static final int WIDE = 5;
    private static final int CROWDED = 9;

    private final Document page;
    private final Language language;

    private PrintTree(Document page, Language language) {
        this.page = page;
        this.language = language;
    }

    static Document fit(Document page, Language language, PrintPictures pictures) {
        var tree = new PrintTree(page, language);
        tree.pictures(pictures);
        tree.ruby();
        tree.links();
        PrintLists.fit(page);
        flatten(page.getDocumentElement(), 0);
        tree.tables();
        PrintHeadings.fit(page);
        TagEdges.join(page);
        ReadingOrder.keep(page);
        return page;
    }

    /** Says at the end of the text which characters the geta marks stand for. */
    static Element nameMissing(Document page, Collection<String> missing) {
        Element line = page.createElement("p");
        line.setAttribute("class", "missing");
        line.setTextContent("〓 " + missing.stream()
                .limit(MISSING_NAMED)
                .map(character -> String.format("U+%04X", character.codePointAt(0)))
                .collect(Collectors.joining(" · ")) + (missing.size() > MISSING_NAMED ? " …" : ""));
        page.getElementsByTagName("body").item(0).appendChild(line);
        return line;
    }

    /** Whether a reader may follow the link from the PDF: an address in the web or of a mailbox, nothing local. */
    static boolean isSafeLink(String href) {
        int colon = href.indexOf(':');
        return colon > 0 && LINKS.contains(href.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private void pictures(PrintPictures pictures) {
        for (Element img : elements("img")) {
            String source = img.getAttribute("src");
            if (pictures.has(source)) {
                show(img, pictures.isSmall(source));
                continue;
            }
            Element box = page.createElement("span");
            box.setAttribute("class", "picture");
            String alt = img.getAttribute("alt").strip();
            box.appendChild(page.createTextNode(alt.isEmpty() ? language.picture() : alt));
            String url = img.getAttribute("data-src");
            String host = LocalPicture.reference(url).orElseGet(() -> host(url));
            if (!host.isEmpty()) {
                box.appendChild(page.createElement("br"));
                Element where = page.createElement("span");
                where.setAttribute("class", "host");
                where.setTextContent(host);
                box.appendChild(where);
            }
            img.getParentNode().replaceChild(box, img);
        }
    }

    // Its size is its own: what a page declares may be for another one. PDF/UA: it says what it shows.
    private void show(Element img, boolean isSmall) {
        img.removeAttribute("width");
        img.removeAttribute("height");
        img.removeAttribute("data-src");
        img.setAttribute("class", isSmall ? "small" : "shown");
        if (img.getAttribute("alt").isBlank()) {
            img.setAttribute("alt", language.picture());
        }
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    // Nothing is set above a line: base(rt), as HTML's own fallback has it.
    private void ruby() {
        for (Element rp : elements("rp")) {
            rp.getParentNode().removeChild(rp);
        }
        for (Element rt : elements("rt")) {
            rt.insertBefore(page.createTextNode("("), rt.getFirstChild());
            rt.appendChild(page.createTextNode(")"));
        }
    }

    private void links() {
        for (Element a : elements("a")) {
            String href = a.getAttribute("href");
            if (!href.startsWith("#") && !isSafeLink(href)) {
                a.removeAttribute("href");
            } else if (a.getAttribute("title").isBlank()) {
                // PDF/UA: a link says where it leads when it is read aloud.
                String text = a.getTextContent().strip();
                a.setAttribute("title", text.isEmpty() ? href : text);
            }
        }
    }

    // Every level indents, and the page ends somewhere.
    private static void flatten(Element parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                int below = INDENTED.contains(element.getNodeName()) ? depth + 1 : depth;
                if (below > DEEPEST_INDENT && below > depth) {
                    element.setAttribute("class", "flat");
                }
                flatten(element, below);
            }
        }
    }

    private void tables() {
        for (Element table : elements("table")) {
            int columns = columns(table);
            if (columns >= CROWDED) {
                table.setAttribute("class", "wide crowded");
            } else if (columns >= WIDE) {
                table.setAttribute("class", "wide");
            }
        }
    }

    private static int columns(Element table) {
        int most = 0;
        for (Element row : elements(table, "tr")) {
            int cells = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element element) {
                    String span = element.getAttribute("colspan");
                    cells += span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
                }
            }
            most = Math.max(most, cells);
        }
        return most;
    }

    private List<Element> elements(String name) {
        return elements(page.getDocumentElement(), name);
    }

    // A copy: the list of the DOM changes with the tree.
    static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        var elements = new ArrayList<Element>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
