package offprint.html;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the addresses of one article absolute, and refuses those that are more than an address. */
final class Addresses {

    private static final int LONGEST = 8_192;
    private static final String TO_ENCODE = " \"<>\\^`{|}[]";
    private static final String TO_ENCODE_OR_LOOK_AT = TO_ENCODE + "%#";

    private static final Pattern PICTURE_FILE =
            Pattern.compile("(?i)\\.(?:png|jpe?g|jpe|gif|webp|avif|bmp)(?:[?#].*)?$");

    private final Optional<URI> base;
    /** Where there is no base: what the addresses of pictures beside the post begin with. */
    private final Optional<String> local;

    /** @param article where the article was published; may be empty, no address, or one of {@link LocalPicture} */
    Addresses(String article) {
        local = Optional.of(article).filter(LocalPicture::is);
        base = local.isPresent() ? Optional.empty() : absolute(clean(article)).flatMap(Addresses::parse);
    }

    /** The address of a picture: http or https, or one that stands for a file beside the post. */
    Optional<String> picture(String raw) {
        return resource(raw).or(() -> local.flatMap(start -> beside(start, clean(raw))));
    }

    private static Optional<String> beside(String start, String reference) {
        boolean isFile = !hasScheme(reference) && !reference.startsWith("//") && reference.length() <= LONGEST
                && PICTURE_FILE.matcher(reference).find();
        return isFile ? parse(start + "?" + encoded(reference.replace('#', '?'))).map(URI::toString) : Optional.empty();
    }

    /** The address of a frame: http or https. */
    Optional<String> resource(String raw) {
        return resolved(clean(raw));
    }

    /** The target of a link: http, https or mailto. */
    Optional<String> link(String raw) {
        var address = HiddenEmail.ofLink(raw).map("mailto:"::concat).orElse(clean(raw));
        if (address.regionMatches(true, 0, "mailto:", 0, 7) && address.length() <= LONGEST) {
            return parse("mailto:" + encoded(MailFields.seen(address.substring(7)))).map(URI::toString);
        }
        return resolved(address);
    }

    /** The fragment of a link into the article itself, percent-decoded; empty if it leads elsewhere. */
    Optional<String> fragment(String raw) {
        var address = clean(raw);
        int hash = address.indexOf('#');
        if (hash < 0 || hash == address.length() - 1) {
            return Optional.empty();
        }
        boolean here = hash == 0 || base.isPresent() && resolved(address.substring(0, hash))
                .filter(page -> page.equals(withoutFragment(base.get()))).isPresent();
        return here ? Optional.of(decoded(address.substring(hash + 1))) : Optional.empty();
    }

    private Optional<String> resolved(String address) {
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        return absolute(address).flatMap(Addresses::parse)
                .or(() -> hasScheme(address) ? Optional.empty() : relative(address))
                .filter(Addresses::isWeb)
                .map(URI::toString);
    }

    private static Optional<String> absolute(String address) {
        var slashed = slashed(address);
        if (slashed.startsWith("//")) {
            return absolute("https:" + slashed);
        }
        int colon = slashed.indexOf("://");
        if (colon < 0) {
            return Optional.empty();
        }
        var scheme = slashed.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int start = colon + 3;
        int end = start;
        while (end < slashed.length() && "/?#".indexOf(slashed.charAt(end)) < 0) {
            end++;
        }
        var authority = slashed.substring(start, end);
        var host = asciiHost(authority.substring(authority.lastIndexOf('@') + 1));
        return host.isEmpty() ? Optional.empty()
                : Optional.of(scheme + "://" + host + encoded(slashed.substring(end)));
    }

    /** Browsers read a backslash before the query as a slash: what follows it must not pass for a user name. */
    private static String slashed(String address) {
        if (address.indexOf('\\') < 0) {
            return address;
        }
        int query = 0;
        while (query < address.length() && "?#".indexOf(address.charAt(query)) < 0) {
            query++;
        }
        return address.substring(0, query).replace('\\', '/') + address.substring(query);
    }

    private Optional<URI> relative(String address) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        var reference = encoded(slashed(address));
        return parse(reference.startsWith("?") ? withoutQuery(base.get()) + reference : reference)
                .map(base.get()::resolve)
                .map(URI::normalize);
    }

    private static String asciiHost(String host) {
        if (host.startsWith("[")) {
            return host;
        }
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // A host that is no name: the link becomes text.
            return "";
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && address.toString().length() <= LONGEST
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int path = address.indexOf('/');
        return colon >= 0 && (path < 0 || colon < path);
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            // Not an address: what carried it stays without it.
            return Optional.empty();
        }
    }

    private static String withoutFragment(URI address) {
        var text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    private static String withoutQuery(URI address) {
        var text = withoutFragment(address);
        int question = text.indexOf('?');
        return question < 0 ? text : text.substring(0, question);
    }

    /** Without the white space, control and zero-width characters that browsers skip or readers cannot see. */
    private static String clean(String raw) {
        if (isPlain(raw, "")) {
            return raw;
        }
        var kept = new StringBuilder(raw.length());
        raw.strip().codePoints()
                .filter(c -> c >= 0x20 && (c < 0x7f || c > 0x9f) && (c < 0x200b || c > 0x200f) && c != 0xfeff)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static String encoded(String part) {
        if (isPlain(part, TO_ENCODE_OR_LOOK_AT)) {
            return part;
        }
        var encoded = new StringBuilder(part.length() + 16);
        part.codePoints().forEach(c -> {
            if (c < 0x80 ? TO_ENCODE.indexOf(c) >= 0 : !isAllowed(c)) {
                percent(c, encoded);
            } else {
                encoded.appendCodePoint(c);
            }
        });
        for (int at = encoded.indexOf("%"); at >= 0; at = encoded.indexOf("%", at + 1)) {
            if (at + 2 >= encoded.length() || !isHex(encoded.charAt(at + 1)) || !isHex(encoded.charAt(at + 2))) {
                encoded.insert(at + 1, "25");
            }
        }
        int hash = encoded.indexOf("#");
        for (int at = encoded.lastIndexOf("#"); at > hash; at = encoded.lastIndexOf("#")) {
            encoded.replace(at, at + 1, "%23");
        }
        return encoded.toString();
    }

    /** Whether all characters are visible ones of ASCII, and none of these. */
    private static boolean isPlain(String text, String others) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c >= 0x7f || others.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    // As java.net.URI: other characters, but neither controls nor spaces; nor what XML or UTF-8 cannot carry.
    private static boolean isAllowed(int c) {
        return !Character.isSpaceChar(c) && !Character.isISOControl(c) && Character.isDefined(c)
                && Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT;
    }

    private static void percent(int c, StringBuilder to) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            to.append('%').append(String.format("%02X", b));
        }
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign belongs to the name.
            return part;
        }
    }
}
