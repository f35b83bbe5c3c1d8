package offprint.ui.articles;

/** The row of an article and where its upper edge is, in pixels below that of the list. */
record RowPlace(long id, double y) {
}
