package offprint.ui;

import offprint.html.Typography;
import offprint.text.ChineseScript;

/**
 * How the reader wants text to look.
 *
 * @param scale of all text, 1 as drawn
 */
public record TextStyle(ThemeChoice theme, double scale, Typography typography, ChineseScript script) {

    /** The first start. */
    public static final TextStyle FIRST = new TextStyle(ThemeChoice.SYSTEM, 1, Typography.NORMAL,
            ChineseScript.AS_WRITTEN);
}
