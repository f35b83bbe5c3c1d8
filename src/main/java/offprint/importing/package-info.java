/**
 * Files, folders and archives into the library: list, read, parse, clean, make search terms, store in batches.
 *
 * <p>One file is one post, but for feeds: {@code FeedSource} lies over every archive and has the entries of a feed for
 * files, with paths such as {@code feed.xml#guid}, so that nothing after it knows of feeds.
 *
 * <p>A downloaded archive gets a new name, and folders are moved: the library knows them again by what they hold.
 *
 * <p>Where the time goes, in a profile of the import of 16,771 posts on two cores, taken between the first two points
 * below: the workers are busy all the time (cleaning 63 %, YAML and decoding 15 %, DEFLATE 10 %, search terms 7 %), the
 * writer a third of it, half of that in FTS5. So a second writer with the index in a file of its own would gain nothing.
 * What was tried:
 * <ul>
 * <li>Search terms at the end of each transaction, see {@code library.ArticleWriter}: the writer takes 40 % less.</li>
 * <li>The text of an article without its HTML: cleaning takes 6.8 s, not 9.7, with the same text for each post.</li>
 * <li>The optimizing compiler (tier 4): 27 s of processor time instead of 19; an import is over too soon.</li>
 * <li>A larger young generation: collections take 0.3 s of an import in all, there is nothing to gain.</li>
 * </ul>
 */
package offprint.importing;
