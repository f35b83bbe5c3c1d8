/**
 * The reading pane: {@link offprint.ui.reader.ReaderView} over {@link offprint.ui.reader.ReaderViewModel}.
 *
 * <p>An article is a stranger's HTML. The cleaner is the first wall in front of it; the others stand here, in the order
 * in which they are put up, and each is tested alone with the cleaner left out:
 * <ol>
 * <li>{@code NetworkGate}: nothing in this process reaches the network through WebKit, whatever the page asks for;
 * {@code NoCookies}: nothing is remembered between articles;</li>
 * <li>{@code ArticlePane}: script off, pop-ups and dialogs refused, no history, never an address, only content, whose
 * first line is the policy of {@code offprint.html.ArticlePage};</li>
 * <li>{@code DropWall}, {@code KeyWall}, {@code ClickWall}: what a hand can do to a page (drop, go back, click) does
 * not move it; a link is handed to the system's browser;</li>
 * <li>{@code LocationWall}: a page that moves all the same is stopped and the article shown again.</li>
 * </ol>
 * WebKit has no veto on navigation, which is why clicks are caught in the document, before WebKit sees them.
 */
package offprint.ui.reader;

