/**
 * The SQLite library. {@link offprint.library.Library} is the whole public API; everything else is implementation. The
 * only user of {@code java.sql}.
 *
 * <p>Decisions, with what was measured on 14,905 articles of 4.6 million characters:
 * <ul>
 * <li>Article ids are dense, not made from the date. With {@code second << 20} as the row id FTS5 needs 16.2 MB for the
 *     index, with dense ids 8.0 MB: it writes the gap between two ids for every term of every article. Lists are walks
 *     along indexes that begin with the date, so they need no sort either.</li>
 * <li>The body is the first column of the index: as the second one it cost 9.9 MB instead of 8.0.</li>
 * <li>A statement that failed is thrown away with all others of its connection: the driver takes it for running.</li>
 * <li>Two programs may import at once: a run reads its ledger again when {@code data_version} says one wrote.</li>
 * <li>A trash that is empty, as it mostly is, costs no query anything: the condition is only added when it is not.</li>
 * <li>Sources are compressed in blocks of up to 128 KB: 9.0 MB one by one, 2.9 MB in blocks of 64 KB, 2.6 in
 *     these.</li>
 * <li>Titles, addresses, first words and file names lie 32 files together in compressed blocks: 2.3 MB instead of 6.1,
 *     since a file name mostly repeats the title. One block costs some 50 µs to read, a page of a list touches a few.
 *     In blocks of 64 they would take 0.15 MB less, and a page of scattered search results twice the time.</li>
 * <li>Half a SHA-256 tells sources apart: it saves 0.25 MB.</li>
 * <li>FTS5 notices what another connection wrote when it is searched, but not when {@code quick_check} looks at it: a
 *     check on a connection that was used before found damage where there was none.</li>
 * <li>The sidebar is counted in memory: a GROUP BY over the facets of a million articles and their days as rows of SQL
 *     were the slowest part of a click, several times over, since each section leaves out its own filter. The index in
 *     memory is read once and again when articles have changed, not when they were marked: 1.3 s at a million.</li>
 * <li>At a million articles SQLite took 290 ms (p50) to put the hits of a common word in the order of their dates, as
 *     {@code id IN (SELECT rowid …)}; the plain list of hits and a walk along the dates in memory take 51 ms.</li>
 * <li>Whether each of many articles is unread is asked of the index of unread ones as a whole: looked up one by one it
 *     took 3.3 s (p95) for the view of a large tag, so 0.7 s.</li>
 * <li>Titles are ordered as the language of the window does ({@link offprint.text.WordOrder}), and no order is stored:
 *     a key in the file would be one for each language, and to speak another one would write a million rows. The
 *     order is made in memory, off the JavaFX thread, when a list by title is first asked for, and kept until articles
 *     change; a library is opened anew with the window when that speaks another language.</li>
 * <li>bm25 gives all ids in its order at once: 221,000 hits take 0.4 s, with a table of ranks and a sort in Java 1.2 s.
 *     A word in half of the articles takes more than a second still.</li>
 * <li>An index over the sketches by which similar articles are found would take 130 bytes an article, a tenth of the
 *     library of short posts. They are walked instead, 8 bytes each, after an import that brought
 *     something. On both archives 757 of 16,399 articles had to be read again to be compared exactly, 155 clusters hold
 *     507 of them, the largest 57 notices with one title and one text. Pairs of long texts under one title, or on two
 *     sites, shared 0.90 or more, or 0.61 and less; so the threshold of 0.85 parts them.</li>
 * </ul>
 */
package offprint.library;
