package offprint.importing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import offprint.html.FilterList;
import offprint.model.Sha256;

/** Says what the search text of an article was made by: the program and the rules. */
final class SearchText {

    /** To be raised whenever a post is read, cleaned or cut into terms in another way than before. */
    private static final int PROGRAM = 4;

    private SearchText() {
    }

    /** The same for the same rules in the same order, and no other. */
    static String version(List<FilterList> lists) {
        var rules = new StringBuilder();
        lists.forEach(list -> list.rules().forEach(rule ->
                rules.append(rule.kind()).append(' ').append(rule.text()).append('\n')));
        byte[] hash = Sha256.digest(rules.toString().getBytes(StandardCharsets.UTF_8));
        return PROGRAM + "-" + HexFormat.of().formatHex(hash, 0, 8);
    }
}
