/**
 * Everything done to HTML: a post's body becomes an article that is safe to show.
 *
 * <p>{@link offprint.html.ArticleCleaner} is the way in. The body is parsed once; the steps decide about its elements
 * and {@code SafeCopy} writes a new tree from the allow-list, so that nothing is removed from a tree while others
 * walk in it and a body of any size costs linear time. The written article is parsed once more, as a page would
 * parse it: it must come out as the same tree.
 */
package offprint.html;
