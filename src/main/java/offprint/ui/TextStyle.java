package offprint.ui;

import offprint.export.PrintStyle;
import offprint.html.Typography;
import offprint.text.ScriptChoice;

/**
 * How the reader wants text to look.
 *
 * @param scale of all text, 1 as drawn
 * @param scripts of Chinese titles and texts
 * @param print paper, columns and size of PDFs; what else they look like follows the typography
 */
public record TextStyle(ThemeChoice theme, double scale, Typography typography, ScriptChoice scripts,
        PrintStyle print) {

    /** The first start. */
    public static final TextStyle FIRST = new TextStyle(ThemeChoice.SYSTEM, 1, Typography.NORMAL,
            ScriptChoice.AS_WRITTEN, PrintStyle.NORMAL);
}
