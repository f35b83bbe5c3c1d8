package offprint.library;

import java.util.List;
import java.util.Map;

/**
 * A tag that goes by another name now, with all that is needed to take that back.
 *
 * @param articles how many articles had the tag
 */
public record Renaming(String from, String to, int articles, Before before) {

    /**
     * What was before.
     *
     * @param links   a row each: article, place of the tag among its tags, place of the other tag or -1
     * @param own     a row each: article, and 1 if the reader had given it the other tag too
     * @param aliases all of them
     * @param colours all of them
     */
    record Before(List<int[]> links, List<int[]> own, Map<String, String> aliases, Map<String, Integer> colours) {

        Before {
            links = List.copyOf(links);
            own = List.copyOf(own);
            aliases = Map.copyOf(aliases);
            colours = Map.copyOf(colours);
        }
    }
}
