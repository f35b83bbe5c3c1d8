package offprint.ui;

/** What the reader wants the window to look like. */
public enum ThemeChoice {
    /** As the system's other windows. */
    SYSTEM,
    LIGHT,
    DARK
}
