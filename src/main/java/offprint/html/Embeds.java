package offprint.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Films, sounds and frames of other sites become cards: a title, a host and a link, and nothing that loads. */
final class Embeds {

    private static final Pattern YOUTUBE =
            Pattern.compile("^https?://(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20}).*$");
    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{6,20}");
    private static final Pattern VIMEO = Pattern.compile("^https?://player\\.vimeo\\.com/video/(\\d{3,15}).*$");
    private static final Pattern BILIBILI =
            Pattern.compile("^https?://player\\.bilibili\\.com/player\\.html\\?(?:.*&)?bvid=(BV\\w{10}).*$");
    private static final Map<String, String> CLASSES = Map.of("video", "embed-video", "audio", "embed-audio",
            "amp-video", "embed-video", "amp-audio", "embed-audio");
    private static final Pattern VIDEO_HOST = Pattern.compile(
            "(?:^|\\.)(?:youtube\\.com|vimeo\\.com|bilibili\\.com|youku\\.com|dailymotion\\.com|qq\\.com)$");
    private static final Pattern AUDIO_HOST =
            Pattern.compile("(?:^|\\.)(?:soundcloud\\.com|spotify\\.com|podcasts\\.apple\\.com|firstory\\.me)$");
    private static final Set<String> POSTS = Set.of("twitter-tweet", "twitter-video", "instagram-media",
            "tiktok-embed", "bluesky-embed", "reddit-embed-bq", "text-post-media");
    private static final Pattern ID = Pattern.compile("[\\w-]{4,40}");
    private static final Pattern TELEGRAM = Pattern.compile("\\w{4,40}/\\d{1,12}");
    private static final int LONGEST_TITLE = 200;

    private final Addresses addresses;
    private final FilterEngine.ForArticle rules;
    private final Ledger ledger;

    Embeds(Addresses addresses, FilterEngine.ForArticle rules, Ledger ledger) {
        this.addresses = addresses;
        this.rules = rules;
        this.ledger = ledger;
    }

    static boolean isEmbed(String tag) {
        return switch (tag) {
            case "iframe", "video", "audio", "object", "embed", "frame", "amp-iframe", "amp-video", "amp-audio",
                    "amp-youtube" -> true;
            default -> false;
        };
    }

    /** Whether a script would have put the post of a social network here; some leave its words, they are kept. */
    static boolean isPost(Element element) {
        boolean isPost = switch (element.normalName()) {
            case "blockquote" -> element.hasAttr("class") && element.classNames().stream().anyMatch(POSTS::contains);
            case "div" -> element.hasAttr("data-href") && (element.hasClass("fb-post") || element.hasClass("fb-video"));
            case "script" -> element.hasAttr("data-telegram-post");
            case "amp-twitter", "amp-instagram", "amp-facebook" -> true;
            default -> false;
        };
        return isPost && Visible.length(element) == 0 && element.selectFirst("img, iframe, video") == null;
    }

    private static Optional<String> post(Element element) {
        var telegram = element.attr("data-telegram-post");
        if (TELEGRAM.matcher(telegram).matches()) {
            return Optional.of("https://t.me/" + telegram);
        }
        var id = element.attr("data-tweetid") + element.attr("data-shortcode");
        if (ID.matcher(id).matches()) {
            return Optional.of((element.hasAttr("data-tweetid") ? "https://twitter.com/i/status/"
                    : "https://www.instagram.com/p/") + id);
        }
        var link = element.selectFirst("a[href]");
        return Stream.of(element.attr("data-href"), element.attr("data-instgrm-permalink"), element.attr("cite"),
                link == null ? "" : link.attr("href")).filter(address -> !address.isBlank()).findFirst();
    }

    /** The card that takes the element's place; empty if there is nothing to point at. */
    Optional<Element> card(Element element) {
        var tag = element.normalName();
        boolean isPost = isPost(element);
        var source = (isPost ? post(element) : source(element)).flatMap(addresses::resource);
        if (source.isEmpty()) {
            ledger.record("allow-list", Removal.Kind.EMBED, element, "");
            return Optional.empty();
        }
        var type = CLASSES.containsKey(tag) ? NetworkRule.Type.MEDIA : NetworkRule.Type.SUBDOCUMENT;
        var rule = rules.rule(source.get(), type);
        if (rule.isPresent()) {
            ledger.record(rule.get().text(), rule.get().kind(), element, source.get());
            return Optional.empty();
        }
        if (isTiny(element)) {
            ledger.record("tracker", Removal.Kind.TRACKER, element, source.get());
            return Optional.empty();
        }
        var page = page(source.get());
        ledger.record("embed", Removal.Kind.EMBED, element, page);
        return Optional.of(card(isPost ? shortened(page) : title(element), page, tag));
    }

    private static Element card(String title, String page, String tag) {
        var host = Site.host(page).replaceFirst("^www\\.", "");
        var card = new Element("span").attr("class", "embed " + kind(tag, host));
        card.appendElement("a").attr("href", page).text(title.isEmpty() ? host : title);
        if (!title.isEmpty()) {
            card.appendText(" ").appendElement("small").text(host);
        }
        return card;
    }

    private static String kind(String tag, String host) {
        if (CLASSES.containsKey(tag)) {
            return CLASSES.get(tag);
        }
        return VIDEO_HOST.matcher(host).find() ? "embed-video"
                : AUDIO_HOST.matcher(host).find() ? "embed-audio" : "embed-frame";
    }

    private static Optional<String> source(Element element) {
        if (element.nameIs("amp-youtube")) {
            return Optional.of(element.attr("data-videoid")).filter(id -> YOUTUBE_ID.matcher(id).matches())
                    .map(id -> "https://www.youtube.com/embed/" + id);
        }
        for (var name : new String[] {"src", "data-src", "data-lazy-src", "data-litespeed-src", "data"}) {
            var value = element.attr(name);
            if (!value.isBlank() && !value.startsWith("about:") && !value.startsWith("data:")) {
                return Optional.of(value);
            }
        }
        return element.children().stream()
                .filter(child -> child.normalName().equals("source") || child.normalName().equals("embed"))
                .map(child -> child.attr("src")).filter(src -> !src.isBlank()).findFirst();
    }

    private static boolean isTiny(Element element) {
        var sizes = element.attr("width") + "x" + element.attr("height");
        return sizes.matches("[012](?:px)?x[012](?:px)?");
    }

    /** One post of a network is told from the next by its address. */
    private static String shortened(String page) {
        return SafeAttributes.text(page.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", ""),
                LONGEST_TITLE);
    }

    private static String title(Element element) {
        var title = SafeAttributes.text(element.attr("title"), LONGEST_TITLE);
        return title.isEmpty() ? SafeAttributes.text(element.attr("aria-label"), LONGEST_TITLE) : title;
    }

    private static String page(String source) {
        var page = YOUTUBE.matcher(source).replaceFirst("https://www.youtube.com/watch?v=$1");
        page = VIMEO.matcher(page).replaceFirst("https://vimeo.com/$1");
        return BILIBILI.matcher(page).replaceFirst("https://www.bilibili.com/video/$1");
    }
}
