package offprint.library;

import offprint.model.PostFile;

/** The source of an article, to make the rest of the article from again. */
public record StoredPost(long article, PostFile source) {
}
