package offprint.images;

import java.time.Instant;

/**
 * A picture in the store.
 *
 * @param url     its address on the web
 * @param content the SHA-256 of its bytes
 * @param size    in bytes
 * @param kept    when it was put there
 */
public record KeptImage(String url, String content, ImageType type, long size, Instant kept) {
}
