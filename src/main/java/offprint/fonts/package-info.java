/**
 * The faces that come with the program: Noto Sans SC in two weights, Noto Emoji, the letters of Noto Sans that the
 * first lacks, Noto Sans Mono; cut by {@code make-fonts.py} (why: its head). The same files serve the window and the
 * PDF.
 */
package offprint.fonts;
