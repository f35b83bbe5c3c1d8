package offprint.html;

import offprint.model.Sha256;

/**
 * A picture an article shows, which is not loaded before the reader asks.
 *
 * @param url       absolute {@code https:} or {@code http:} address
 * @param alt       the author's description, may be empty
 * @param reference as the post has it; may lead to a file beside the post
 */
public record Picture(String url, String alt, String reference) {

    /** The scheme of pictures in clean HTML. */
    public static final String SCHEME = "offprint:";

    /** A picture that is known by its address only. */
    public Picture(String url, String alt) {
        this(url, alt, url);
    }

    /** The address that stands for the picture in clean HTML: {@code offprint:img/} and the SHA-256 of its address. */
    public String source() {
        return SCHEME + "img/" + Sha256.of(url);
    }
}
