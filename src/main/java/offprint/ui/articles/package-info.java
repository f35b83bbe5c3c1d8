/**
 * The article list. Ids of the whole answer come at once, rows by the page for what is on screen, so that a million
 * articles cost no more to show than a hundred. {@link offprint.ui.articles.RowFlow} knows only the rows on screen; a
 * ListView walks all rows for every frame, also with a fixed cell size.
 */
package offprint.ui.articles;
