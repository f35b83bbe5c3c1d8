package offprint.library;

import java.time.Instant;

/**
 * One of the texts that were imported for an article.
 *
 * @param file    path inside its archive
 * @param size    bytes of the source
 * @param current whether it is the text that is shown and searched
 */
public record ArticleVersion(long id, Instant imported, String file, int size, boolean current) {
}
