package offprint.ui;

import java.util.Comparator;
import java.util.List;
import offprint.model.Facet;
import offprint.model.FacetCount;

/**
 * The tag of what is to be read later. It is kept, found, exported and taken back like any other. It has its name from
 * the language it was first given in, and keeps it when the window speaks another one.
 */
public final class QueueTag {

    /** In each language of the window. */
    static final List<String> NAMES = List.of("Read later", "稍后阅读", "稍後閱讀", "後で読む");

    private QueueTag() {
    }

    /** The tag of that name among the tags of a library, that with most articles; if there is none, a new one. */
    public static Facet among(List<FacetCount> tags) {
        return Facet.tag(tags.stream().filter(tag -> NAMES.contains(tag.name()))
                .max(Comparator.comparingInt(FacetCount::count)).map(FacetCount::name)
                .orElseGet(() -> Messages.get("queue.tag")));
    }
}
