package offprint.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The pictures of one article: each becomes a reference that loads nothing. */
final class Pictures {

    private static final Pattern SIZE_IN_NAME = Pattern.compile("-\\d{2,4}x\\d{2,4}(?=\\.)");
    private static final Pattern PREVIEW = Pattern.compile("/max/\\d\\d/|/resize:fit:\\d\\d/");
    private static final Pattern SIZE_IN_FOLDER = Pattern.compile("/max/\\d+/|/resize:fit:\\d+/");
    private static final Pattern PICTURE_NAME = Pattern.compile("(?i)\\.(?:jpe?g|png|webp|gif|avif|bmp|svg)$");
    private static final int LONGEST_ALT = 500;
    private static final int TRACKER_SIZE = 2;

    /** What came of an {@code img}. */
    sealed interface Outcome {

        record Shown(Element img) implements Outcome { }

        record Taken(String rule, Removal.Kind kind, String address) implements Outcome { }

        record AltOnly(String alt) implements Outcome { }

        record Repeated() implements Outcome { }
    }

    private record Last(Element img, String url, Element figure, String name, long visible) {
    }

    private final Addresses addresses;
    private final FilterEngine.ForArticle rules;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private Last last;

    Pictures(Addresses addresses, FilterEngine.ForArticle rules) {
        this.addresses = addresses;
        this.rules = rules;
    }

    List<Picture> all() {
        return List.copyOf(pictures.values());
    }

    static boolean isPicture(String tag) {
        return tag.equals("img") || tag.equals("amp-img") || tag.equals("amp-anim");
    }

    /** @param visible how much of the article can be seen so far */
    Outcome of(Element img, long visible) {
        var copy = withoutScript(img);
        var alt = SafeAttributes.text(
                img.attr("alt").isBlank() && copy.isPresent() ? copy.get().attr("alt") : img.attr("alt"), LONGEST_ALT);
        if (isEmoji(img, alt)) {
            return new Outcome.AltOnly(alt);
        }
        var raw = LazySource.of(img, copy);
        var url = raw.flatMap(addresses::picture);
        if (url.isEmpty()) {
            return new Outcome.AltOnly(alt);
        }
        var rule = rules.rule(url.get(), NetworkRule.Type.IMAGE);
        if (rule.isPresent()) {
            return new Outcome.Taken(rule.get().text(), rule.get().kind(), url.get());
        }
        // The numbers of an amp-img are often no more than its proportions.
        if (img.nameIs("img") && isTiny(img)) {
            return new Outcome.Taken("tracker", Removal.Kind.TRACKER, url.get());
        }
        return show(img, new Picture(url.get(), alt, raw.get()), visible);
    }

    private Outcome show(Element img, Picture picture, long visible) {
        var figure = img.closest("figure, picture");
        var name = fileName(picture.url());
        boolean isSame = last != null && (last.url.equals(picture.url()) && last.visible == visible
                || figure != null && figure == last.figure && name.equals(last.name));
        if (isSame && !PREVIEW.matcher(last.url).find()) {
            return new Outcome.Repeated();
        }
        var shown = isSame ? last.img : new Element("img");
        if (isSame) {
            pictures.remove(last.url);
            shown.clearAttributes();
        }
        pictures.putIfAbsent(picture.url(), picture);
        shown.attr("src", picture.source()).attr("data-src", picture.url()).attr("alt", picture.alt());
        var title = SafeAttributes.text(img.attr("title"), LONGEST_ALT);
        if (!title.isEmpty() && !title.equals(picture.alt())) {
            shown.attr("title", title);
        }
        if (img.nameIs("img")) {
            SafeAttributes.number(img, shown, "width", 1, 10_000);
            SafeAttributes.number(img, shown, "height", 1, 10_000);
        }
        last = new Last(shown, picture.url(), figure, name, isSame ? visible : visible + 1);
        return isSame ? new Outcome.Repeated() : new Outcome.Shown(shown);
    }

    /** Scripts of WordPress and others put small pictures in the place of characters that old systems cannot draw. */
    private static boolean isEmoji(Element img, String alt) {
        return !alt.isEmpty() && alt.codePoints().anyMatch(c -> c > 0x7f)
                && alt.codePoints().allMatch(c -> Character.isEmoji(c) || Character.isEmojiComponent(c))
                && (img.hasClass("emoji") || img.hasClass("wp-smiley") || img.attr("src").contains("/emoji/"));
    }

    /** What is the same for a picture in two sizes: the name of its file, of which the size may be part. */
    private static String fileName(String url) {
        int end = url.indexOf('?');
        var path = end < 0 ? url : url.substring(0, end);
        var name = path.substring(path.lastIndexOf('/') + 1);
        boolean isOfItsOwn = PICTURE_NAME.matcher(name).find() || SIZE_IN_FOLDER.matcher(url).find();
        return isOfItsOwn ? SIZE_IN_NAME.matcher(name).replaceFirst("") : url;
    }

    private static boolean isTiny(Element img) {
        int width = size(img.attr("width"));
        int height = size(img.attr("height"));
        return Math.min(width, height) <= TRACKER_SIZE
                && (Math.max(width, height) <= TRACKER_SIZE || Math.max(width, height) == Integer.MAX_VALUE);
    }

    private static int size(String value) {
        var number = value.strip().replaceFirst("px$", "");
        return number.matches("\\d{1,5}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    /** The copy of a lazy picture for browsers without scripts. */
    private static Optional<Element> withoutScript(Element img) {
        var next = img.nextElementSibling();
        var copy = next == null ? Optional.<Element>empty() : only(next);
        var before = img.previousElementSibling();
        boolean isLazy = LazySource.isPlaceholder(img.attr("src"));
        return copy.isPresent() || before == null || !isLazy ? copy : only(before);
    }

    /** Whether a {@code noscript} says again what the picture beside it shows. */
    static boolean isCopy(Element noscript) {
        if (only(noscript).isEmpty()) {
            return false;
        }
        var before = noscript.previousElementSibling();
        var next = noscript.nextElementSibling();
        return before != null && before.normalName().equals("img")
                || next != null && next.normalName().equals("img") && LazySource.isPlaceholder(next.attr("src"));
    }

    private static Optional<Element> only(Element noscript) {
        if (!noscript.normalName().equals("noscript")) {
            return Optional.empty();
        }
        var content = new ArrayList<Element>();
        for (var node : noscript.childNodes()) {
            if (node instanceof Element element) {
                content.add(element);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                return Optional.empty();
            }
        }
        return content.size() == 1 && content.getFirst().normalName().equals("img")
                ? Optional.of(content.getFirst()) : Optional.empty();
    }
}
