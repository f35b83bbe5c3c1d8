package offprint.html;

/**
 * A picture an article shows, which is not loaded before the reader asks.
 *
 * @param url absolute {@code https:} or {@code http:} address
 * @param alt the author's description, may be empty
 */
public record Picture(String url, String alt) {
}
