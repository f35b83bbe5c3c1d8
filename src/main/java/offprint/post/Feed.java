package offprint.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.PostFile;
import offprint.model.Problem;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * An RSS, RDF or Atom file: many articles in one. Each entry becomes a file of its own, a feed that has this entry
 * alone, which is what the library keeps and {@link Post#parse} reads. Safe to call from any thread.
 */
public final class Feed {

    private static final int HEAD = 64 * 1024;
    private static final int LONGEST_FRAME = 64 * 1024;
    private static final Pattern PROLOG = Pattern.compile(
            "(?s)\\A(?:\\u00EF\\u00BB\\u00BF)?(?:\\s++|<\\?.{0,500}?\\?>|<!--.{0,4000}?-->"
            + "|<!DOCTYPE[^\\[>]{0,500}(?:\\[.{0,60000}?\\]\\s*)?>){0,40}+"
            + "<(?:\\w{1,20}:)?(rss|feed|RDF)\\b([^>]{0,4000})");

    private Feed() {
    }

    /** Whether the file begins as a feed does; it may still be broken. */
    public static boolean is(byte[] bytes) {
        // Nearly every file is a post: it begins with a letter or a dash.
        if (bytes.length == 0 || "< \n\r\t\u00EF".indexOf(bytes[0] & 0xFF) < 0) {
            return false;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var root = PROLOG.matcher(head);
        return root.lookingAt() && switch (root.group(1)) {
            case "feed" -> root.group(2).contains("http://www.w3.org/2005/Atom")
                    || root.group(2).contains("purl.org/atom");
            case "RDF" -> root.group(2).contains("purl.org/rss/") || root.group(2).contains("netscape.com");
            default -> true;
        };
    }

    /**
     * The entries in the order of the feed, each as a file: the feed's path, {@code #} and what identifies the entry.
     * What a feed says of itself and changes each time it is written is left out, so that an entry that has not changed
     * gives the same bytes. Each is made when the stream comes to it: together they may be much longer than the feed.
     *
     * @throws PostFormatException if the file cannot be read as XML or is no feed
     */
    public static Stream<FeedEntry> entries(PostFile file) throws PostFormatException {
        var document = FeedXml.document(file, new Notes(file.path()));
        var place = FeedXml.placeOfEntries(document);
        var entries = FeedXml.entries(document);
        entries.forEach(Element::detach);
        FeedXml.dropWhatChanges(place);
        if (written(document).length > LONGEST_FRAME) {
            throw new PostFormatException(Problem.error(file.path(), 0, "the feed cannot be read: what it says of "
                    + "itself is too long to be said with each of its entries"));
        }
        var names = new EntryNames();
        return entries.stream().flatMap(entry -> {
            FeedXml.dropCounters(entry);
            place.addContent(entry);
            byte[] bytes = written(document);
            entry.detach();
            return names.next(entry, bytes).map(name -> new FeedEntry(new PostFile(file.path() + '#' + name, bytes),
                    name, EntryName.address(entry))).stream();
        });
    }

    private static byte[] written(Document document) {
        return new XMLOutputter(Format.getRawFormat()).outputString(document).getBytes(StandardCharsets.UTF_8);
    }
}
