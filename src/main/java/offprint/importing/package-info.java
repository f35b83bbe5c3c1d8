/**
 * Files, folders and archives into the library: list, read, parse, clean, make search terms, store in batches.
 *
 * <p>One file is one post, but for feeds: {@code FeedSource} lies over every archive and has the entries of a feed for
 * files, with paths such as {@code feed.xml#guid}, so that nothing after it knows of feeds.
 */
package offprint.importing;
