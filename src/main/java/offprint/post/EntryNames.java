package offprint.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;

/** Gives the entries of one feed their names, each another one: some programs write the same guid into all of them. */
final class EntryNames {

    private final Map<String, String> contents = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** The name of the next entry; nothing if it is one again that was there before. */
    Optional<String> next(Element entry, byte[] bytes) {
        String name = EntryName.of(entry, bytes);
        String content = EntryName.content(entry);
        String before = contents.putIfAbsent(name, content);
        String own = before == null || before.equals(content) ? name : EntryName.longer(name, content);
        return given.add(own) ? Optional.of(own) : Optional.empty();
    }
}
