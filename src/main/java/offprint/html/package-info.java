/**
 * Everything done to HTML: a post's body becomes an article that is safe to show.
 *
 * <p>{@link offprint.html.ArticleCleaner} is the way in. The body is parsed once; the steps decide about its elements
 * and {@code SafeCopy} writes a new tree from the allow-list, so that nothing is removed from a tree while others
 * walk in it and a body of any size costs linear time. The written article is parsed once more, as a page would
 * parse it: it must come out as the same tree.
 *
 * <p>A whole saved page is cut to its article first ({@code PageArticle}), by rules of our own: Readability and
 * what follows it prune paragraphs inside the article by score. Here a lost sentence weighs more than a leftover, and
 * the filter lists take the leftovers out afterwards.
 */
package offprint.html;
