/** What readers do to articles, one or a million, and the undo of all of it. */
package offprint.ui.changes;
