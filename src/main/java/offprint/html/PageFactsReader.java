package offprint.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the meta elements of a page: Open Graph, Dublin Core, schema.org, and what browsers write when they save. */
final class PageFactsReader {

    private static final List<String> DATES = List.of("article:published_time", "og:article:published_time",
            "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date",
            "publication_date", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
            "dcterms.date", "dc.date", "date");
    private static final Pattern COMMA = Pattern.compile("[,，、;；]");
    private static final Pattern SAVED =
            Pattern.compile("<!--[^>]{0,300}?(?:saved from url=\\(\\d+\\)|\\burl: )(https?://[^\\s>]{1,2000})");

    /** Chrome and SingleFile say at the top where a page was saved from. */
    private static final int TOP = 4_000;

    /** The clock of an outlet's program, which is no more exact for it. */
    private static final Pattern FRACTION = Pattern.compile("(:\\d{2})[.,]\\d+");

    private final String source;
    private final Document page;
    private final LinkedData data;

    PageFactsReader(String source) {
        this.source = source;
        this.page = Parser.htmlParser().setMaxDepth(BodyParser.DEEPEST).parseInput(source, "");
        this.data = LinkedData.of(page);
    }

    PageFacts read() {
        return new PageFacts(title(), url(), dates(), authors(), tags());
    }

    // A page's title has the name of the site behind it, more often than not; its heading has not.
    private String title() {
        String shared = meta("og:title");
        if (!shared.isEmpty()) {
            return shared;
        }
        String title = page.select("title").stream().filter(each -> each.closest("svg") == null)
                .map(each -> each.text().strip()).findFirst().orElse("");
        var heading = page.selectFirst("h1");
        String words = heading == null ? "" : heading.text().strip();
        boolean isPart = !words.isEmpty() && title.contains(words);
        return title.isEmpty() || isPart ? words : title;
    }

    private String url() {
        var link = page.selectFirst("link[rel=canonical][href]");
        Matcher saved = SAVED.matcher(source.substring(0, Math.min(source.length(), TOP)));
        return List.of(link == null ? "" : link.attr("href").strip(), meta("og:url"),
                saved.find() ? saved.group(1) : "")
                .stream().filter(PageFactsReader::isPage).findFirst().orElse("");
    }

    /** Some sites give every page the address of the site: all of them would be one article. */
    private static boolean isPage(String url) {
        return url.matches("(?i)https?://[^/\\s]+/[^\\s]+");
    }

    private List<String> dates() {
        var dates = new LinkedHashSet<String>();
        dates.add(meta(DATES.getFirst()));
        page.select("[itemprop=datePublished]").stream().limit(3)
                .forEach(each -> dates.add(each.attr(each.hasAttr("content") ? "content" : "datetime")));
        dates.add(data.date());
        DATES.forEach(name -> dates.add(meta(name)));
        for (String times : List.of("time[pubdate][datetime]", "article time[datetime]", "time[datetime]")) {
            var time = page.selectFirst(times);
            dates.add(time == null ? "" : time.attr("datetime"));
        }
        return dates.stream().map(String::strip).filter(date -> !date.isEmpty())
                .map(date -> FRACTION.matcher(date).replaceFirst("$1")).distinct().toList();
    }

    private List<String> authors() {
        for (var names : List.of(metas("author"), data.authors(), metas("article:author"), metas("dc.creator"),
                texts("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), "
                        + "a[rel=author]"))) {
            var real = names.stream().filter(name -> !name.startsWith("http") && name.length() <= 200).distinct()
                    .toList();
            if (!real.isEmpty()) {
                return real;
            }
        }
        return List.of();
    }

    private List<String> tags() {
        var tags = new LinkedHashSet<>(metas("article:tag"));
        tags.addAll(split(metas("keywords")));
        tags.addAll(split(data.keywords()));
        return List.copyOf(tags);
    }

    private static List<String> split(List<String> lists) {
        return lists.stream().flatMap(list -> Arrays.stream(COMMA.split(list))).map(String::strip)
                .filter(tag -> !tag.isEmpty()).toList();
    }

    private List<String> texts(String selector) {
        return page.select(selector).stream().limit(5).map(each -> each.text().strip())
                .filter(text -> !text.isEmpty()).toList();
    }

    private String meta(String name) {
        var all = metas(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> metas(String name) {
        var values = new ArrayList<String>();
        for (Element meta : page.select("meta[content]")) {
            boolean isNamed = List.of("name", "property", "itemprop").stream()
                    .anyMatch(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT).equals(name));
            String value = meta.attr("content").strip();
            if (isNamed && !value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
