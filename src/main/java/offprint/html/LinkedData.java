package offprint.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a page says about its article in schema.org's words, as JSON-LD. */
record LinkedData(String date, List<String> authors, List<String> keywords) {

    private static final int LONGEST = 256 * 1024;

    static LinkedData of(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST) {
                var found = articles(parsed(script.data())).stream().findFirst();
                if (found.isPresent()) {
                    var article = found.get();
                    return new LinkedData(text(article.get("datePublished")), names(article.get("author")),
                            names(article.get("keywords")));
                }
            }
        }
        return new LinkedData("", List.of(), List.of());
    }

    private static JsonElement parsed(String json) {
        try {
            return JsonParser.parseString(json);
        } catch (JsonParseException _) {
            return new JsonArray();
        }
    }

    /** The objects that have a date of publication, at the top, in a list or in a {@code @graph}. */
    private static List<JsonObject> articles(JsonElement data) {
        var articles = new ArrayList<JsonObject>();
        switch (data) {
            case JsonArray array -> array.forEach(each -> articles.addAll(articles(each)));
            case JsonObject object when object.has("datePublished") -> articles.add(object);
            case JsonObject object when object.has("@graph") -> articles.addAll(articles(object.get("@graph")));
            default -> { }
        }
        return articles;
    }

    private static List<String> names(JsonElement value) {
        var names = new ArrayList<String>();
        switch (value) {
            case JsonArray array -> array.forEach(each -> names.addAll(names(each)));
            case JsonObject object when object.has("name") -> names.addAll(names(object.get("name")));
            case null, default -> names.add(text(value));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String text(JsonElement value) {
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }
}
