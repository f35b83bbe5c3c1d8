package offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Addresses that Cloudflare hid from scrapers: hexadecimal, each byte combined with the first by exclusive or. */
final class HiddenEmail {

    private static final Pattern HIDDEN = Pattern.compile("(?:[0-9a-fA-F]{2}){3,200}");
    private static final String LINK = "/cdn-cgi/l/email-protection#";

    private HiddenEmail() {
    }

    /** The address that an element stands for. */
    static Optional<String> of(Element element) {
        return decoded(element.attr("data-cfemail"));
    }

    /** The address that a link leads to. */
    static Optional<String> ofLink(String href) {
        int at = href.indexOf(LINK);
        return at < 0 ? Optional.empty() : decoded(href.substring(at + LINK.length()));
    }

    private static Optional<String> decoded(String hidden) {
        if (hidden.isEmpty() || !HIDDEN.matcher(hidden).matches()) {
            return Optional.empty();
        }
        var bytes = HexFormat.of().parseHex(hidden);
        var plain = new byte[bytes.length - 1];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (bytes[i + 1] ^ bytes[0]);
        }
        var address = new String(plain, StandardCharsets.UTF_8);
        return address.indexOf('@') > 0 ? Optional.of(address) : Optional.empty();
    }
}
