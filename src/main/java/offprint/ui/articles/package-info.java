/**
 * The article list. Ids of the whole answer come at once, rows by the page for what is on screen, so that a million
 * articles cost no more to show than a hundred.
 */
package offprint.ui.articles;
