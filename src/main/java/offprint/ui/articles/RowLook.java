package offprint.ui.articles;

/** How much a row of the list shows. */
public enum RowLook {
    /** Title, source, time and first words. */
    CARDS,
    /** Title, source and time side by side in one line, for as many articles as fit on the screen. */
    LINES
}
