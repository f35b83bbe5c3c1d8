/** The sidebar: what the library holds, by tag, date, author and host; a click narrows the list. */
package offprint.ui.sidebar;
