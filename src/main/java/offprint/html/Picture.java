package offprint.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture an article shows, which is not loaded before the reader asks.
 *
 * @param url absolute {@code https:} or {@code http:} address
 * @param alt the author's description, may be empty
 */
public record Picture(String url, String alt) {

    /** The scheme of pictures in clean HTML. */
    public static final String SCHEME = "offprint:";

    /** The address that stands for the picture in clean HTML: {@code offprint:img/} and the SHA-256 of its address. */
    public String source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return SCHEME + "img/" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
