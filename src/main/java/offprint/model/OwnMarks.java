package offprint.model;

import java.util.List;

/**
 * What the reader gave an article, as far as a Markdown export carries it along and an import takes it back.
 *
 * @param tags       tags that only the reader gave
 * @param highlights in the order of the text, none of them in a library yet
 */
public record OwnMarks(List<String> tags, boolean starred, List<Highlight> highlights) {

    public static final OwnMarks NONE = new OwnMarks(List.of(), false, List.of());

    public OwnMarks {
        tags = List.copyOf(tags);
        highlights = List.copyOf(highlights);
    }
}
