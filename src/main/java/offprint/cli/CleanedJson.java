package offprint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.html.CleanArticle;
import offprint.html.Removal;

/** A cleaned article as JSON. */
final class CleanedJson {

    private CleanedJson() {
    }

    static void put(CleanArticle clean, Map<String, Object> json) {
        json.put("html", clean.html());
        json.put("text", clean.text());
        json.put("removed", removed(clean));
    }

    static List<Map<String, Object>> removed(CleanArticle clean) {
        return clean.removals().stream().map(CleanedJson::json).toList();
    }

    private static Map<String, Object> json(Removal removal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", removal.rule());
        json.put("what", removal.what().name().toLowerCase(Locale.ROOT));
        json.put("tag", removal.tag());
        json.put("text", removal.text());
        json.put("url", removal.url());
        return json;
    }

    /** A line for people. */
    static String line(Removal removal) {
        return "%-9s <%s> %s%s  by %s".formatted(removal.what().name().toLowerCase(Locale.ROOT), removal.tag(),
                removal.text(), removal.url().isEmpty() ? "" : " " + removal.url(), removal.rule());
    }
}
