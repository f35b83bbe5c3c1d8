package offprint.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import offprint.model.OwnMarks;
import offprint.post.Fields.Field;

/**
 * The header of a post with its types. What is missing is empty.
 *
 * @param date     as written
 * @param dateLine line of the date in the file
 * @param url      the original's address as written
 * @param tags     tags, then categories that are no tags too, without the reader's own
 * @param own      {@code own_tags}, {@code own_star} and {@code own_highlights}, which Offprint writes
 */
record FrontMatter(String title, String date, int dateLine, List<String> authors, String url, List<String> tags,
                   OwnMarks own) {

    static final String OWN_TAGS = "own_tags";
    static final String OWN_STAR = "own_star";

    private static final int MAX_TAGS = 64;
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final List<String> OTHER_URL_KEYS = List.of("link", "source", "url", "canonical_url", "canonical",
            "canonicalurl", "permalink");

    static final FrontMatter NONE = new FrontMatter("", "", 0, List.of(), "", List.of(), OwnMarks.NONE);

    static FrontMatter of(Fields fields, Notes notes) {
        Field date = fields.get("date");
        boolean isStarred = fields.get(OWN_STAR).first().equalsIgnoreCase("true");
        return new FrontMatter(
                OneLine.of(String.join(" ", fields.get("title").texts())),
                OneLine.of(date.first()),
                date.line(),
                authors(fields),
                url(fields),
                tags(fields, notes),
                new OwnMarks(ownTags(fields), isStarred, fields.highlights()));
    }

    // A name can hold spaces, commas and “and”; only a list says for certain that there are several.
    private static List<String> authors(Fields fields) {
        var names = new LinkedHashSet<String>();
        for (String key : List.of("author", "authors")) {
            fields.get(key).texts().stream().map(Entities::decoded).map(OneLine::of)
                    .filter(name -> !name.isEmpty()).forEach(names::add);
        }
        return List.copyOf(names);
    }

    private static String url(Fields fields) {
        String from = OneLine.of(fields.get("from").first());
        return !from.isEmpty() ? from : OTHER_URL_KEYS.stream()
                .map(key -> OneLine.of(fields.get(key).first()))
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .findFirst().orElse("");
    }

    private static List<String> tags(Fields fields, Notes notes) {
        var tags = new LinkedHashSet<String>();
        for (String key : List.of("tags", "tag", "categories", "category")) {
            tags.addAll(oneLine(words(fields.get(key))));
        }
        tags.removeAll(ownTags(fields));
        if (tags.size() <= MAX_TAGS) {
            return List.copyOf(tags);
        }
        notes.warn(fields.get("tags").line(), "has " + tags.size() + " tags; the first " + MAX_TAGS + " were kept");
        return new ArrayList<>(tags).subList(0, MAX_TAGS);
    }

    private static List<String> ownTags(Fields fields) {
        return oneLine(fields.get(OWN_TAGS).texts()).stream().distinct().limit(MAX_TAGS).toList();
    }

    private static List<String> oneLine(List<String> words) {
        return words.stream().map(OneLine::of).filter(word -> !word.isEmpty()).toList();
    }

    // Jekyll cuts a text at its spaces; that tears “Harbour News” apart, so only commas count here.
    private static List<String> words(Field field) {
        return field.isList()
                ? field.texts()
                : field.texts().stream().flatMap(text -> Arrays.stream(COMMA.split(text))).toList();
    }
}
