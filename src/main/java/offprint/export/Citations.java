package offprint.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;

/**
 * Articles as an author quotes and cites them: the formats that Zotero, JabRef, pandoc and LaTeX read. A date that is
 * only guessed is left out; one of a scraper is given, as the article is not younger. Safe to call from any thread.
 */
public final class Citations {

    /** What a citation is written in. */
    public enum Format {
        /** {@code @online} of biblatex, in UTF-8. */
        BIBTEX,
        /** Citation Style Language 1.0.2, an array of items. */
        CSL_JSON
    }

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final ZoneId zone;

    /** @param zone days are counted in it */
    public Citations(ZoneId zone) {
        this.zone = zone;
    }

    /** The articles in that format, ending in a new line; in their order. */
    public String of(List<ArticleSummary> articles, Format format) {
        return switch (format) {
            case BIBTEX -> articles.stream().map(this::bibtex).collect(Collectors.joining("\n"));
            case CSL_JSON -> JSON.toJson(articles.stream().map(this::csl).toList()) + "\n";
        };
    }

    /** Words of an article, and where they are from. */
    public String quotation(String words, ArticleSummary article) {
        var language = Language.of(article.title() + words);
        String title = language == Language.ENGLISH ? "“" + article.title() + "”" : "《" + article.title() + "》";
        String address = article.url().isEmpty() ? "" : "\n" + article.url();
        return words.strip() + "\n\n— " + title + " · " + Byline.of(article, zone, language) + address + "\n";
    }

    private String bibtex(ArticleSummary article) {
        var fields = new LinkedHashMap<String, String>();
        // Braces of their own keep a name whole, whatever its order and spaces.
        fields.put("author", article.authors().stream().map(name -> "{" + braced(name) + "}")
                .collect(Collectors.joining(" and ")));
        fields.put("title", "{" + braced(article.title()) + "}");
        fields.put("organization", braced(article.host()));
        fields.put("date", date(article));
        // biblatex reads an address as it stands.
        fields.put("url", article.url().replace("{", "%7B").replace("}", "%7D"));
        return fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@online{" + key(article) + ",\n", "\n}\n"));
    }

    private Map<String, Object> csl(ArticleSummary article) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", key(article));
        item.put("type", "article-newspaper");
        item.put("title", article.title());
        if (!article.authors().isEmpty()) {
            item.put("author", article.authors().stream().map(name -> Map.of("literal", name)).toList());
        }
        if (!article.host().isEmpty()) {
            item.put("container-title", article.host());
        }
        if (isDated(article)) {
            LocalDate day = article.published().day(zone);
            item.put("issued", Map.of("date-parts",
                    List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        }
        if (!article.url().isEmpty()) {
            item.put("URL", article.url());
        }
        item.put("language", Language.of(article.title() + article.excerpt()).tag());
        return item;
    }

    // The same wherever and whenever the article is cited: of the host, the day, and the title with the address.
    private String key(ArticleSummary article) {
        String host = article.host().isEmpty() ? "article" : article.host();
        String day = isDated(article) ? ":" + date(article) : "";
        int rest = (article.title() + "\n" + article.url()).hashCode();
        return host.replaceAll("[^a-z0-9.-]", "") + day + ":" + String.format(Locale.ROOT, "%08x", rest);
    }

    private String date(ArticleSummary article) {
        return isDated(article) ? article.published().day(zone).toString() : "";
    }

    private static boolean isDated(ArticleSummary article) {
        return article.published().isKnown() && article.published().precision() != DatePrecision.DOUBTFUL;
    }

    // What TeX would take for a command is escaped; a brace without its other half would end the field.
    private static String braced(String text) {
        var escaped = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
