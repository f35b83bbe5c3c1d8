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
 * <li>The optimizing compiler with profiles in the AOT cache, of a training run with this very import: 26.8 s of
 *     processor time, 22.8 s without that compiler. The same cache alone gains 4 %.</li>
 * <li>No streams of code points and no expressions where a look at the first characters will do, the target of a link
 *     worked out once, no id asked of the driver for each row, and plain headers read line by line: 16.9 s of processor
 *     time where the program before took 20.9, both running at once on a busy machine.</li>
 * <li>Of 16,771 real headers, 16,534 are plain for {@code post.PlainHeader}, and none comes out differently.</li>
 * <li>DEFLATE takes 10 % of the workers' time, SHA-256 5 %. A lower level of compression is out of reach: the library
 *     of the short posts has 1.19 times their size as it is, and may have 1.2.</li>
 * </ul>
 */
package offprint.importing;
