package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the address of the picture that an {@code img} shows once its page's scripts have run. Order of trust: the
 * copy in {@code noscript}; a lazy attribute if {@code src} is a placeholder; {@code src}; the largest of a
 * {@code srcset}; the {@code source} of its {@code picture}.
 */
final class LazySource {

    private static final List<String> LAZY = List.of("data-original", "data-src", "data-lazy-src", "data-actualsrc",
            "data-echo", "data-cfsrc", "data-lazy", "data-original-src", "data-hi-res-src", "data-image", "data-url",
            "data-orig-file", "data-large-file", "data-croporisrc", "data-backsrc", "data-lazyload", "data-ks-lazyload",
            "data-real-src", "_src", "zoomfile", "file");
    private static final Pattern PICTURE_NAME =
            Pattern.compile("(?i)^[^\\s{}]+\\.(?:jpe?g|png|webp|gif|avif)(?:\\?.*)?$");
    private static final Pattern PLACEHOLDER_NAME = Pattern.compile(
            "(?i)(?:^|[/_-])(?:blank|gr[ea]y|loading|spacer|transparent|lazy|lazyload|placeholder|1x1|pixel)"
                    + "(?:[_-]?(?:img|image|bg|icon|load))?[_-]?\\d*(?:x\\d+)?"
                    + "\\.(?:gif|png|jpe?g|svg|webp)(?:\\?.*)?$");
    private static final Pattern DRAWN_NAME = Pattern.compile("(?i)\\.(?:gif|svg)(?:\\?.*)?$");
    private static final Pattern JETPACK_PENDING = Pattern.compile("&?is-pending-load=1(?:#038;)?");

    /** Pictures have two or three, and blanks between them. */
    private static final int MOST_SOURCES = 40;

    private LazySource() {
    }

    /** The raw address, empty if there is none. */
    static Optional<String> of(Element img, Optional<Element> withoutScript) {
        var candidates = new ArrayList<String>();
        withoutScript.ifPresent(copy -> plain(copy, candidates));
        var src = img.attr("src").strip();
        if (isPlaceholder(src)) {
            LAZY.forEach(name -> candidates.add(img.attr(name)));
            otherData(img, candidates);
        }
        plain(img, candidates);
        // A photograph may be called "blank.jpg": it is a placeholder only while there is something better.
        return first(candidates.stream()).or(() -> first(sources(img)))
                .or(() -> Optional.of(src).filter(address -> !isNothing(address)
                        && !DRAWN_NAME.matcher(address).find()));
    }

    private static Optional<String> first(Stream<String> candidates) {
        return candidates.map(LazySource::repaired).filter(address -> !isPlaceholder(address)).findFirst();
    }

    private static Stream<String> sources(Element img) {
        return img.parent() == null || !img.parent().nameIs("picture") ? Stream.of()
                : img.parent().childNodes().stream().limit(MOST_SOURCES)
                .filter(child -> child.nameIs("source"))
                .flatMap(source -> Stream.of(source.attr("srcset"), source.attr("data-srcset")))
                .map(LazySource::largest);
    }

    private static void plain(Element img, List<String> candidates) {
        candidates.add(img.attr("src"));
        candidates.add(largest(img.attr("srcset")));
        candidates.add(largest(img.attr("data-srcset")));
        candidates.add(largest(img.attr("data-lazy-srcset")));
    }

    private static void otherData(Element img, List<String> candidates) {
        for (Attribute attribute : img.attributes()) {
            var value = attribute.getValue().strip();
            if (attribute.getKey().startsWith("data-") && PICTURE_NAME.matcher(value).matches()) {
                candidates.add(value);
            }
        }
    }

    /** Whether an address stands for a picture that is still to come. */
    static boolean isPlaceholder(String address) {
        return isNothing(address) || PLACEHOLDER_NAME.matcher(address).find();
    }

    private static boolean isNothing(String address) {
        return address.isBlank() || address.startsWith("data:") || address.startsWith("blob:")
                || address.startsWith("about:") || address.startsWith(Picture.SCHEME);
    }

    private static String repaired(String address) {
        var repaired = address.strip();
        if (repaired.contains("is-pending-load")) {
            repaired = JETPACK_PENDING.matcher(repaired).replaceAll("&").replace("?&", "?")
                    .replaceFirst("[?&]+$", "");
        }
        return repaired.contains("&#038;") || repaired.contains("&amp;")
                ? repaired.replace("&#038;", "&").replace("&amp;", "&") : repaired;
    }

    /** The largest candidate of a {@code srcset}, by width or density; empty if there is none. */
    static String largest(String srcset) {
        if (srcset.isBlank() || srcset.stripLeading().startsWith("data:")) {
            return "";
        }
        var largest = "";
        double most = -1;
        for (var candidate : srcset.strip().split(",\\s+|\\s,")) {
            var parts = candidate.strip().split("\\s+", 2);
            double size = parts.length > 1 ? size(parts[1].strip()) : 1;
            if (size > most && !parts[0].isEmpty()) {
                most = size;
                largest = parts[0];
            }
        }
        return largest.endsWith(",") ? largest.substring(0, largest.length() - 1) : largest;
    }

    private static double size(String descriptor) {
        var number = descriptor.replaceFirst("[wxh].*$", "");
        return number.matches("\\d{1,6}(\\.\\d{1,4})?") ? Double.parseDouble(number) : 0;
    }
}
