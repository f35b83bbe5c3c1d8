/** How an article has changed between two imports: its versions, and what differs, word by word. */
package offprint.ui.versions;

