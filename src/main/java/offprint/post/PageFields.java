package offprint.post;

import java.util.List;
import offprint.html.PageFacts;
import offprint.post.Fields.Field;

/** Adds what a web page says about itself to the fields of a header, where that says nothing. */
final class PageFields {

    private PageFields() {
    }

    static void add(String page, Fields fields) {
        var facts = PageFacts.of(page);
        put(fields, "title", false, List.of("title"), List.of(facts.title()));
        put(fields, "date", false, List.of("date"), facts.dates().stream()
                .filter(date -> !(DateText.of(OneLine.of(date)) instanceof DateText.Unreadable)).limit(1).toList());
        put(fields, "author", true, List.of("author", "authors"), facts.authors());
        put(fields, "canonical", false, List.of("from", "link", "url"), List.of(facts.url()));
        put(fields, "tags", true, List.of("tags", "tag", "categories", "category"), facts.tags());
    }

    private static void put(Fields fields, String key, boolean isList, List<String> others, List<String> texts) {
        var said = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (!said.isEmpty() && others.stream().allMatch(other -> fields.get(other).texts().isEmpty())) {
            fields.fill(key, new Field(0, isList, said));
        }
    }
}
