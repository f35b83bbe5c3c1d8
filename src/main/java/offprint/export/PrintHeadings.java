package offprint.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The headings of a page: levels without gaps, and a bookmark for each. ISO 14289-1 (PDF/UA), 7.4.2: no level is
 * skipped on the way down.
 */
final class PrintHeadings {

    private final Document page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int count;

    private PrintHeadings(Document page) {
        this.page = page;
    }

    static void fit(Document page) {
        Element bookmarks = page.createElement("bookmarks");
        PrintTree.elements(page.getDocumentElement(), "head").getFirst().appendChild(bookmarks);
        var headings = new PrintHeadings(page);
        for (Element element : PrintTree.elements(page.getDocumentElement(), "*")) {
            if (element.getNodeName().matches("h[1-6]")) {
                headings.add(element, bookmarks);
            }
        }
    }

    // The title above all; below it the headings, each under the nearest one before it that is of a higher level.
    private void add(Element heading, Element bookmarks) {
        if (heading.getTextContent().isBlank()) {
            page.renameNode(heading, null, "div");
            return;
        }
        int level = heading.getNodeName().charAt(1) - '0';
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
            open.pop();
        }
        Element bookmark = bookmark(heading);
        (open.isEmpty() ? bookmarks : open.peek()).appendChild(bookmark);
        levels.push(level);
        open.push(bookmark);
        page.renameNode(heading, null, "h" + open.size());
    }

    private Element bookmark(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            count++;
            heading.setAttribute("id", "heading-" + count);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }
}
