/**
 * The window of the filter lists: {@link offprint.ui.lists.ListsView} over {@link offprint.ui.lists.ListsViewModel}.
 */
package offprint.ui.lists;

