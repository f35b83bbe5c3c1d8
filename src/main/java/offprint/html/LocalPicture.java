package offprint.html;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.model.Sha256;

/**
 * Addresses for the pictures that lie beside a post which was published nowhere: under a host of the post's own, made
 * from its bytes, in the domain {@code .invalid}, which no network has (RFC 2606, section 2). So they stay the same
 * wherever the post moves, two posts never mix up theirs, and nobody can be asked for them.
 */
public final class LocalPicture {

    private static final String DOMAIN = ".post.invalid";
    private static final int HASH_DIGITS = 32;

    private LocalPicture() {
    }

    /** The address to clean a post by: the one it was published at, or one that stands for its bytes. */
    public static String base(String url, byte[] source) {
        return url.isBlank() ? "https://" + Sha256.of(source).substring(0, HASH_DIGITS) + DOMAIN + "/" : url;
    }

    /** Whether the address was made here. */
    public static boolean is(String url) {
        return host(url).endsWith(DOMAIN);
    }

    /** The reference as the post has it, empty if the address was not made here. */
    public static Optional<String> reference(String url) {
        int query = url.indexOf('?');
        return !is(url) || query < 0 ? Optional.empty() : Optional.of(
                URLDecoder.decode(url.substring(query + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("");
        } catch (IllegalArgumentException e) {
            // No address at all.
            return "";
        }
    }
}
