package offprint.post;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What tells an entry of a feed from the others, as a part of a path: its guid or id, its link, or its text. */
final class EntryName {

    private static final int LONGEST = 160;
    private static final Namespace RDF = Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private EntryName() {
    }

    static String of(Element entry, byte[] bytes) {
        return first(text(entry, "guid"), text(entry, "id"), about(entry), text(entry, "link"), href(entry))
                .map(EntryName::inPath).orElseGet(() -> UUID.nameUUIDFromBytes(bytes).toString());
    }

    /** Where the entry says that the article is. */
    static String address(Element entry) {
        return first(text(entry, "link"), href(entry), text(entry, "guid"), text(entry, "id")).orElse("");
    }

    private static Optional<String> first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst();
    }

    /** What entries of one guid differ by if they are two articles. */
    static String content(Element entry) {
        String link = text(entry, "link") + href(entry);
        return link.isEmpty() ? text(entry, "title") : link;
    }

    /** The name with what tells it from others that begin the same. */
    static String longer(String name, String content) {
        return name + '~' + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Element entry, String name) {
        var child = entry.getChild(name, entry.getNamespace());
        return child == null ? "" : OneLine.of(child.getText());
    }

    private static String about(Element entry) {
        return OneLine.of(entry.getAttributeValue("about", RDF, ""));
    }

    private static String href(Element entry) {
        return entry.getChildren("link", entry.getNamespace()).stream().filter(FeedXml::isAlternate).findFirst()
                .map(link -> OneLine.of(link.getAttributeValue("href", ""))).orElse("");
    }

    /** As one part of a path, for each id another one. */
    private static String inPath(String id) {
        String name = id.replace("%", "%25").replace("/", "%2F").replace("\\", "%5C");
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return longer(name.substring(0, end), id);
    }
}
