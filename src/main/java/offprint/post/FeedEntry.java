package offprint.post;

import offprint.model.PostFile;

/**
 * An entry of a feed.
 *
 * @param file    the feed with this entry alone
 * @param name    what tells it from the other entries of the feed, as a part of a path
 * @param address where it says that the article is, as written; empty if it does not say
 */
public record FeedEntry(PostFile file, String name, String address) {
}
