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
 * writer a third of it, half of that in FTS5. So a second writer with the index in a file of its own would gain
 * nothing. What was tried:
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
 * <li>A later profile, of processor time (11.5 s in Java of 14.4; the rest is the compiler, the start, collections):
 *     workers 7.3 s (cleaning 3.8, headers and decoding 1.2, DEFLATE 1.1, search terms 0.7, SHA-256 0.4), the writer
 *     3.4 s (FTS5 2.2, commits 0.5), similar articles 0.3 s. Both cores are busy from first to last.</li>
 * <li>DEFLATE at level 5, not 6, takes a quarter less time for 0.7 % more of short posts; level 4 half, for
 *     3.4 %. The library of the short posts has 1.20 times their size as it is, and may have no more. Zstandard at
 *     level 3 takes a fifth, for 4.6 % less: a native library more, for 5 % of an import.</li>
 * <li>FTS5 with a hash of 16 or 64 MB, or of 8 MB and automerge 8: within the noise. 16 MB without automerge: some 4 %
 *     of the writer's time; and then nothing but an optimize takes away what deleted articles leave.</li>
 * <li>The optimizing compiler a hundred times later: 25 s of processor time instead of 14, since all code counts its
 *     calls. More inlining in C1, large pages, a young generation of 300 MB: within the noise.</li>
 * <li>The index made one piece once, not after each archive, and twenty groups ahead of the writer, not eight: 5 % less
 *     time for both archives. In the first seconds both cores are busy; at the end, while the index becomes one piece
 *     (0.6 s), one is. Sixty groups ahead gain nothing more, and take 90 MB.</li>
 * <li>50,000 posts that are four copies of each other: they are all read again to be compared; the story they are
 *     copies of once. A second it stores as many as of 10,000.</li>
 * </ul>
 */
package offprint.importing;
