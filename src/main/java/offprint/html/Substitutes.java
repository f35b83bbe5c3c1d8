package offprint.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Decides what stands in the clean article for an element of the body. */
final class Substitutes {

    /** What to write for an element. */
    sealed interface Substitute {
    }

    /** Neither the element nor its content. */
    record Nothing() implements Substitute { }

    /** The element, if the allow-list has it. */
    record Itself() implements Substitute { }

    /** Its content only. */
    record Unwrapped() implements Substitute { }

    /** Text instead of the element. */
    record Words(String text) implements Substitute { }

    /** A finished element instead of it. */
    record Leaf(Element element) implements Substitute { }

    /** The element, closed behind a line that the reader can open. */
    record Fold(String summary) implements Substitute { }

    // Of no use by themselves: their owners are in the ledger, or had nothing to show.
    private static final Set<String> PARTS = Set.of("source", "track", "param", "area", "map", "meta", "title", "base",
            "head", "basefont", "bgsound");
    private static final Set<String> SOUNDS_OF_WECHAT = Set.of("mpvoice", "mp-common-mpaudio", "qqmusic");
    private static final Substitute NOTHING = new Nothing();
    private static final Substitute ITSELF = new Itself();
    private static final Substitute UNWRAPPED = new Unwrapped();
    private static final Evaluator FIELDS = Selector.evaluatorOf(
            "input:not([type=hidden]), button, select, textarea");
    // Who asks for these wants the reader to subscribe, to log in, to comment or to search.
    private static final Evaluator ASKS_FOR_READER = Selector.evaluatorOf("input[type=email], input[type=password], "
            + "input[type=search], input[type=tel], input[name~=(?i)mail], textarea:empty");
    // As in PageProse: a Han character counts for two.
    private static final int SHORTEST_PROSE = 30;
    private static final Pattern TO_THE_BROWSER = Pattern.compile(
            "(?i)script|flash|browser|plug-?in|player|浏览器|瀏覽器|播放器|ブラウザ|插件|外掛|https?://");
    private static final String ALLOW_LIST = "allow-list";
    private static final int UNKNOWN = -1;
    private static final int MOST_DROPPED = 400;
    private static final int LONGEST_HEADING = 60;

    private final Furniture furniture;
    private final Ledger ledger;
    private final Pictures pictures;
    private final Embeds embeds;
    private final TitleHeading title;
    private final Element body;
    private int length = UNKNOWN;
    private Element headingOfComments;
    private Element folded;

    Substitutes(Element body, Furniture furniture, Ledger ledger, Pictures pictures, Embeds embeds,
                TitleHeading title) {
        this.furniture = furniture;
        this.ledger = ledger;
        this.pictures = pictures;
        this.embeds = embeds;
        this.title = title;
        this.body = body;
    }

    /** Of the whole text. Most articles have nothing that asks for it. */
    private int length() {
        length = length == UNKNOWN ? Visible.length(body) : length;
        return length;
    }

    Substitute of(Element element, long visible) {
        var tag = element.normalName();
        var rule = furniture.rule(element);
        if (rule.isPresent()) {
            return furniture.folds(rule.get()) ? fold(element, rule.get()) : taken(element, rule.get());
        }
        if (element == headingOfComments || title.isRepeatedBy(element)) {
            return NOTHING;
        }
        var formula = MathText.of(element);
        if (formula.isPresent()) {
            return TextFlow.isBlank(formula.get()) ? NOTHING
                    : new Leaf(new Element("span").attr("class", "math").text(SafeText.of(formula.get())));
        }
        var email = HiddenEmail.of(element);
        if (email.isPresent()) {
            return new Words(email.get());
        }
        if (SOUNDS_OF_WECHAT.contains(tag)) {
            return new Words(SafeText.of(element.attr("name") + element.attr("music_name")));
        }
        if (Pictures.isPicture(tag)) {
            return picture(element, visible);
        }
        if (tag.equals("noscript") && (Pictures.isCopy(element) || element.selectFirst("img") != null)) {
            return Pictures.isCopy(element) ? NOTHING : UNWRAPPED;
        }
        if (MathText.isShownAgain(element)) {
            return NOTHING;
        }
        if (Embeds.isPost(element)) {
            return embeds.card(element).<Substitute>map(Leaf::new).orElse(NOTHING);
        }
        return ArticleSafelist.isDropped(tag) ? dropped(element, tag) : ITSELF;
    }

    private Substitute taken(Element element, CosmeticRule rule) {
        ledger.record(rule.text(), rule.kind(), element);
        return NOTHING;
    }

    private Substitute fold(Element element, CosmeticRule rule) {
        if (folded != null && element.parents().contains(folded)) {
            return ITSELF;
        }
        folded = element;
        ledger.record(rule.text(), rule.kind(), element);
        var heading = element.selectFirst("h1, h2, h3, h4");
        var words = heading == null ? "" : Visible.line(heading, LONGEST_HEADING + 1);
        if (!words.isEmpty() && words.length() <= LONGEST_HEADING) {
            headingOfComments = heading;
            return new Fold(words);
        }
        return new Fold(summary(Visible.line(element, 200)));
    }

    private static String summary(String comments) {
        if (comments.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff)) {
            return "コメント";
        }
        return comments.codePoints().anyMatch(Character::isIdeographic) ? "评论" : "Comments";
    }

    private Substitute picture(Element img, long visible) {
        return switch (pictures.of(img, visible)) {
            case Pictures.Outcome.Shown shown -> new Leaf(shown.img());
            case Pictures.Outcome.Repeated _ -> NOTHING;
            case Pictures.Outcome.AltOnly alt -> TextFlow.isBlank(alt.alt()) ? NOTHING : new Words(alt.alt());
            case Pictures.Outcome.Taken taken -> {
                ledger.record(taken.rule(), taken.kind(), img, taken.address());
                yield NOTHING;
            }
        };
    }

    private Substitute dropped(Element element, String tag) {
        if (tag.equals("xmp") || tag.equals("plaintext")) {
            return preformatted(element.wholeText() + element.data());
        }
        if (ArticleSafelist.mayHoldText(tag)) {
            int inside = Visible.length(element);
            // A page may stand in a form without a field to fill in: old ASP.NET puts all of it there.
            boolean isInstead = tag.equals("noscript") || tag.equals("canvas")
                    || tag.equals("object") && element.selectFirst("embed, iframe, param") == null;
            boolean asksNothing = (tag.equals("form") || tag.equals("dialog")) && inside > 0
                    && element.selectFirst(FIELDS) == null;
            if (asksNothing || isInstead && isWritten(element) || isWritten(element, tag) || inside > MOST_DROPPED
                    || inside * 10L > length() * 3L || tag.equals("textarea") && isWritten(element)) {
                return tag.equals("textarea") ? preformatted(element.wholeText()) : UNWRAPPED;
            }
        }
        if (Embeds.isEmbed(tag)) {
            return embeds.card(element).<Substitute>map(Leaf::new).orElse(NOTHING);
        }
        if (!PARTS.contains(tag)) {
            ledger.record(ALLOW_LIST, kind(tag), element);
        }
        return NOTHING;
    }

    private static long width(Element paragraph) {
        var text = Visible.line(paragraph, SHORTEST_PROSE);
        return text.length() + text.codePoints().filter(c -> c >= 0x2E80).count();
    }

    private static Substitute preformatted(String raw) {
        var text = raw.codePoints().filter(c -> c == '\n' || c == '\t' || TextFlow.isLegal(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new Leaf(new Element("pre").text(text));
    }

    /** Whether it says something else than that the browser ought to be another one. */
    static boolean isWritten(Element instead) {
        var text = instead.wholeText().strip();
        return width(instead) >= SHORTEST_PROSE && !text.startsWith("<") && !TO_THE_BROWSER.matcher(text).find();
    }

    private static boolean isWritten(Element form, String tag) {
        return tag.equals("form") && form.selectFirst(ASKS_FOR_READER) == null
                && form.select("p").stream().mapToLong(Substitutes::width).sum() >= SHORTEST_PROSE;
    }

    private static Removal.Kind kind(String tag) {
        return switch (tag) {
            case "script", "template" -> Removal.Kind.SCRIPT;
            case "style", "link" -> Removal.Kind.STYLE;
            case "form", "button", "input", "select", "textarea", "datalist", "keygen", "dialog" -> Removal.Kind.FORM;
            case "svg", "math", "canvas", "applet", "object", "embed", "portal" -> Removal.Kind.EMBED;
            default -> Removal.Kind.LITTER;
        };
    }
}
