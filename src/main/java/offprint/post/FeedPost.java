package offprint.post;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.html.PlainText;
import offprint.model.PostFile;
import offprint.post.Fields.Field;

/**
 * The article of a feed with one entry.
 *
 * @param body HTML or text, the longest that the entry has
 */
record FeedPost(Fields fields, String body) {

    private static final int TITLE = 60;

    /** RSS has an address for an author, and the name behind it. */
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,500}>");

    static FeedPost of(PostFile file, Notes notes) throws PostFormatException {
        var document = FeedXml.document(file, notes);
        var entries = FeedXml.entries(document);
        if (entries.isEmpty()) {
            throw FeedXml.failure(file, 0, new FeedException("it has no entries"));
        }
        try {
            var feed = new SyndFeedInput().build(document);
            if (feed.getEntries().isEmpty()) {
                throw FeedXml.failure(file, 0, new FeedException("it has no entries of its own kind"));
            }
            if (feed.getEntries().size() > 1) {
                notes.warn(0, "the feed has " + feed.getEntries().size() + " entries; this is the first");
            }
            var first = feed.getEntries().getFirst();
            return of(feed, first, new FeedDate(entries.getFirst()).text(first), notes);
        } catch (FeedException | IllegalArgumentException e) {
            throw FeedXml.failure(file, 0, e);
        }
    }

    private static FeedPost of(SyndFeed feed, SyndEntry entry, String date, Notes notes) {
        String body = body(entry, notes);
        var fields = new Fields(notes);
        put(fields, "title", List.of(title(entry, body)));
        put(fields, "date", List.of(date));
        put(fields, "author", authors(feed, entry));
        put(fields, "link", Stream.of(text(entry.getLink()), text(entry.getUri()), link(feed, entry))
                .filter(FeedPost::isWeb).limit(1).toList());
        put(fields, "tags", tags(entry));
        return new FeedPost(fields, body);
    }

    private static void put(Fields fields, String key, List<String> texts) {
        fields.put(key, new Field(0, true, texts.stream().filter(text -> !text.isEmpty()).toList()));
    }

    private static String title(SyndEntry entry, String body) {
        String title = OneLine.of(Entities.decoded(TAG.matcher(text(entry.getTitle())).replaceAll("")));
        if (!title.isEmpty()) {
            return title;
        }
        // A short message has no title; its first words stand for it in the list.
        String words = OneLine.of(PlainText.of(body).lines().findFirst().orElse(""));
        return words.codePointCount(0, words.length()) <= TITLE ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** A link to another page of the site that the feed is of. */
    private static String link(SyndFeed feed, SyndEntry entry) {
        String link = text(entry.getLink());
        String site = text(feed.getLink());
        try {
            return link.isEmpty() || !isWeb(site) ? "" : URI.create(site).resolve(link).toString();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static List<String> authors(SyndFeed feed, SyndEntry entry) {
        for (var people : List.of(entry.getAuthors(), feed.getAuthors())) {
            var names = people.stream().map(SyndPerson::getName).map(FeedPost::name)
                    .filter(name -> !name.isEmpty()).toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of(name(entry.getAuthor()));
    }

    private static List<String> tags(SyndEntry entry) {
        var subjects = entry.getModule(DCModule.URI) instanceof DCModule core
                ? core.getSubjects().stream().map(DCSubject::getValue) : Stream.<String>empty();
        return Stream.concat(entry.getCategories().stream().map(SyndCategory::getName), subjects).map(FeedPost::text)
                .toList();
    }

    private static String name(String author) {
        Matcher mail = MAIL.matcher(text(author));
        return mail.matches() ? mail.group(1) : text(author);
    }

    private static String body(SyndEntry entry, Notes notes) {
        String body = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue).map(FeedPost::text)
                .max(Comparator.comparingInt(String::length)).orElse("");
        if (body.isEmpty()) {
            notes.warn(0, "the entry has no text");
        }
        String clean = ControlCharacters.removed(body, notes);
        // HTML that begins with a word would be taken for Markdown, and its indented lines for code.
        return TAG.matcher(clean).find() && !clean.startsWith("<") ? "<div>" + clean + "</div>" : clean;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
