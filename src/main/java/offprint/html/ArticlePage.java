package offprint.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * The complete HTML page the reading pane shows for one article. Its first word to the browser is a policy that allows
 * pictures of the {@code offprint:} scheme and inline style, and nothing else. Immutable, safe to call from any thread.
 */
public final class ArticlePage {

    /**
     * The attribute that numbers the elements of the article in the page, in the order of {@link CleanArticle#html}.
     */
    public static final String NUMBER = "data-n";

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String TEMPLATE = ArticlePageParts.resource("article-page.html");
    private static final String STYLE = ArticlePageParts.resource("article-page.css");

    private final Map<String, String> parts;
    private final int hits;

    private ArticlePage(Map<String, String> parts, int hits) {
        this.parts = parts;
        this.hits = hits;
    }

    /** The colours of the page. */
    public enum Theme {
        LIGHT("#fffefc"), SEPIA("#f6eedd"), DARK("#1f1e1c"), BLACK("#000000");

        private final String ground;

        Theme(String ground) {
            this.ground = ground;
        }

        /** The colour of the paper, as CSS writes it: what must lie behind the page before it has painted itself. */
        public String ground() {
            return ground;
        }
    }

    /**
     * How the page looks, whatever it says.
     *
     * @param scale of all type, 1 for an article of 17 px
     */
    public record Look(Theme theme, double scale, Typography typography) {

        /** Light, of the size it is drawn in. */
        public static final Look NORMAL = new Look(Theme.LIGHT, 1);

        public Look {
            if (scale < 0.5 || scale > 4) {
                throw new IllegalArgumentException("scale " + scale + " must be between 0.5 and 4");
            }
        }

        /** As the program starts, but for colours and size. */
        public Look(Theme theme, double scale) {
            this(theme, scale, Typography.NORMAL);
        }

        /** The value of {@code data-theme} on the page's root element. */
        public String themeName() {
            return theme.name().toLowerCase(Locale.ROOT);
        }

        /** The value of {@code data-face} on the page's root element. */
        public String faceName() {
            return typography.faceName();
        }

        /** The {@code style} of the page's root element. */
        public String style() {
            return String.format(Locale.ROOT, "--scale:%.3f;", scale) + typography.style();
        }
    }

    /**
     * What stands above the text. All of it is plain text.
     *
     * @param lang    BCP 47 tag of the article's language, empty if it is not known
     * @param byline  outlet, author, date… in the order they are shown
     * @param chips   short remarks, such as what was removed
     * @param notes   sentences a reader must not miss
     * @param actions what can be done about it, after the chips
     */
    public record Header(String title, String lang, List<String> byline, List<String> chips, List<String> notes,
                         List<Action> actions) {

        public Header {
            byline = List.copyOf(byline);
            chips = List.copyOf(chips);
            notes = List.copyOf(notes);
            actions = List.copyOf(actions);
        }

        /** A header with nothing to be done. */
        public Header(String title, String lang, List<String> byline, List<String> chips, List<String> notes) {
            this(title, lang, byline, chips, notes, List.of());
        }
    }

    /**
     * A link that does something in the program. An article cannot have one: its links have other schemes.
     *
     * @param name what the address of the link is, after {@link #SCHEME}; empty for words that do nothing
     */
    public record Action(String name, String text) {

        /** The name of the action that shows more of a very long article; its link stands at the end of the text. */
        public static final String MORE = "more";

        /** What the addresses of actions begin with. */
        public static final String SCHEME = Picture.SCHEME + "do/";
    }

    /** Makes the page of an article none of whose pictures is there. */
    public static ArticlePage of(CleanArticle article, Header header, Function<Picture, String> placeholder,
                                 Function<String, List<int[]>> hits) {
        return of(article, header, placeholder, _ -> false, hits);
    }

    /**
     * Makes the page of an article.
     *
     * @param isHere      whether the page can get the picture from its {@code offprint:} address
     * @param placeholder the words in the box that stands for a picture which is not loaded
     * @param hits        what a search found in a piece of text: ranges {@code {start, end}} of char indices, in order;
     *                    each becomes a {@code <mark>} with the id {@code m1}, {@code m2}… in the order of the page
     */
    public static ArticlePage of(CleanArticle article, Header header, Function<Picture, String> placeholder,
                                 Predicate<Picture> isHere, Function<String, List<int[]>> hits) {
        var marks = new ArticlePageMarks(hits);
        var head = ArticlePageParts.head(header);
        marks.mark(head.firstElementChild());
        var text = ArticlePageParts.text(article.html(), placeholder, isHere);
        marks.mark(text);
        header.actions().stream().filter(action -> action.name().equals(Action.MORE))
                .forEach(action -> ArticlePageParts.chip(text.appendElement("p").addClass("chips"), action));
        var remarks = ArticlePageParts.remarks(header);
        Stream.of(head, remarks, text).forEach(ArticlePageWide::box);
        return new ArticlePage(Map.of(
                "lang", Entities.escape(header.lang()),
                "title", Entities.escape(header.title()),
                "style", STYLE,
                "head", head.html(),
                "remarks", remarks.html(),
                "text", text.html()), marks.count());
    }

    /** The page as a browser reads it. */
    public String html(Look look) {
        return ArticlePageWide.escape(PLACE.matcher(TEMPLATE)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), look))));
    }

    private String value(String place, Look look) {
        return switch (place) {
            case "theme" -> look.themeName();
            case "face" -> look.faceName();
            case "look" -> look.style();
            default -> parts.get(place);
        };
    }

    /** How many hits are marked in the page. */
    public int hits() {
        return hits;
    }
}
