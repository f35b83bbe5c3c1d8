package offprint.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What tells an entry of a feed from the others, as a part of a path: its guid or id, its link, or its text. */
final class EntryName {

    private static final int LONGEST = 160;
    private static final Namespace RDF = Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private EntryName() {
    }

    static String of(Element entry, byte[] bytes) {
        for (String id : new String[] {text(entry, "guid"), text(entry, "id"), about(entry), text(entry, "link"),
            href(entry)}) {
            if (!id.isEmpty()) {
                return inPath(id);
            }
        }
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String text(Element entry, String name) {
        var child = entry.getChild(name, entry.getNamespace());
        return child == null ? "" : OneLine.of(child.getText());
    }

    private static String about(Element entry) {
        return OneLine.of(entry.getAttributeValue("about", RDF, ""));
    }

    private static String href(Element entry) {
        var link = entry.getChild("link", entry.getNamespace());
        return link == null ? "" : OneLine.of(link.getAttributeValue("href", ""));
    }

    /** As one part of a path, for each id another one. */
    private static String inPath(String id) {
        String name = id.replace("%", "%25").replace("/", "%2F").replace("\\", "%5C");
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end) + '~' + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
