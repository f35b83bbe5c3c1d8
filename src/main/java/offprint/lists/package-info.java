/**
 * The filter lists of the reader, beside the settings: lists imported from files, rules of the reader's own, and which
 * of them are in use. {@link offprint.lists.FilterLists} is the way in. Nothing is ever downloaded.
 */
package offprint.lists;
