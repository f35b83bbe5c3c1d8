package offprint.ui;

import offprint.html.ArticlePage.Theme;

/** The colours that the reader chose. */
public enum ThemeChoice {

    /** Light or dark, whichever the system is. */
    SYSTEM,

    LIGHT, SEPIA, DARK, BLACK;

    /** The colours it comes to. */
    Theme theme(boolean systemIsDark) {
        return switch (this) {
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case SEPIA -> Theme.SEPIA;
            case DARK -> Theme.DARK;
            case BLACK -> Theme.BLACK;
        };
    }
}
