package offprint.export;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Fits lists: what stands beside the items of one becomes an item without a mark. */
final class PrintLists {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private PrintLists() {
    }

    static void fit(Document page) {
        for (String name : LISTS) {
            PrintTree.elements(page.getDocumentElement(), name).forEach(PrintLists::onlyItems);
        }
        PrintTree.elements(page.getDocumentElement(), "li").forEach(PrintLists::keepMark);
    }

    /** Makes items of the list's children that are none. */
    static void onlyItems(Element list) {
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean isBlank = child instanceof Text text && text.getData().isBlank();
            if (!isBlank && !child.getNodeName().equals("li")) {
                Element item = list.getOwnerDocument().createElement("li");
                item.setAttribute("class", "bare");
                list.replaceChild(item, child);
                item.appendChild(child);
                child = item;
            }
        }
    }

    // The renderer forgets the bullet of an item that begins with several inline elements and goes on with a list.
    private static void keepMark(Element item) {
        Node rest = item.getFirstChild();
        while (rest != null && !LISTS.contains(rest.getNodeName())) {
            rest = rest.getNextSibling();
        }
        if (rest != null && rest != item.getFirstChild()) {
            Element words = item.getOwnerDocument().createElement("div");
            while (item.getFirstChild() != rest) {
                words.appendChild(item.getFirstChild());
            }
            item.insertBefore(words, rest);
        }
    }
}
