package offprint.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.importing.PostSource.Entry;
import offprint.library.ArticleKey;
import offprint.model.PostFile;
import offprint.post.Feed;
import offprint.post.FeedEntry;
import offprint.post.PostFormatException;

/**
 * An entry of a feed without its bytes.
 *
 * @param address the key that its address alone would give the article; 0 if it has none
 */
record FeedPart(String path, long size, String name, long address) {

    private FeedPart(FeedEntry entry) {
        this(entry.file().path(), entry.file().bytes().length, entry.name(),
                entry.address().isEmpty() ? 0 : ArticleKey.ofUrl(entry.address()));
    }

    static List<FeedPart> of(PostFile feed) throws PostFormatException {
        return Feed.entries(feed).map(FeedPart::new).toList();
    }

    /** The parts of one feed as files. Those that link to the same page are told apart by their names. */
    static List<Entry> entries(List<FeedPart> parts, long stamp) {
        var names = new HashMap<Long, Set<String>>();
        parts.forEach(part -> names.computeIfAbsent(part.address, _ -> new HashSet<>()).add(part.name));
        return parts.stream().map(part -> part.entry(stamp, names)).toList();
    }

    private Entry entry(long stamp, Map<Long, Set<String>> names) {
        return new Entry(path, size, stamp, address == 0 || names.get(address).size() == 1 ? "" : name);
    }
}
