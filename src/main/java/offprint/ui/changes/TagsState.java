package offprint.ui.changes;

import java.util.List;
import offprint.model.FacetCount;

/**
 * The tags of the articles that tags are given to.
 *
 * @param articles how many articles these are
 * @param own      tags that the reader gave some of them, and how many
 * @param posts    tags that the post itself has, if it is one article
 */
public record TagsState(int articles, List<FacetCount> own, List<String> posts) {

    static final TagsState NONE = new TagsState(0, List.of(), List.of());

    public TagsState {
        own = List.copyOf(own);
        posts = List.copyOf(posts);
    }
}
