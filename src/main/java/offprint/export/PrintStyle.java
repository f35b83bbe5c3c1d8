package offprint.export;

import java.util.List;
import java.util.Locale;
import offprint.html.Typography;

/**
 * How a PDF is set.
 *
 * @param columns    of the text, 1 or 2
 * @param points     size of the text; 7 to 18
 * @param typography as the article is set on screen: of it, leading and paragraphs go to paper
 */
public record PrintStyle(PageSetup page, int columns, double points, Typography typography) {

    /** A4, one column. */
    public static final PrintStyle NORMAL = new PrintStyle(PageSetup.A4, 1, 10.5, Typography.NORMAL);

    /** The sizes of text to choose from, in points, the usual one among them. */
    public static final List<Double> SIZES = List.of(9.0, 10.5, 12.0, 14.0);

    /** The most columns that a page is set in. */
    public static final int MOST_COLUMNS = 2;

    // The renderer cannot repeat the head of a table from one column to the next.
    private static final String COLUMNS = """
            .text { column-count: %d; column-gap: 7mm; padding-top: 4mm; }
            .text table { -fs-table-paginate: auto; }
            """;
    private static final double SMALLEST = 7;
    private static final double LARGEST = 18;
    private static final double LEADING = 1.75;

    public PrintStyle {
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("a page of " + columns + " columns");
        }
        if (!(points >= SMALLEST && points <= LARGEST)) {
            throw new IllegalArgumentException("text of " + points + " points");
        }
    }

    public PrintStyle withPage(PageSetup wanted) {
        return new PrintStyle(wanted, columns, points, typography);
    }

    public PrintStyle withColumns(int wanted) {
        return new PrintStyle(page, wanted, points, typography);
    }

    public PrintStyle withPoints(double wanted) {
        return new PrintStyle(page, columns, wanted, typography);
    }

    public PrintStyle withTypography(Typography wanted) {
        return new PrintStyle(page, columns, points, wanted);
    }

    /** The rules of the style sheet that depend on all this. */
    String css() {
        return page.css(columns) + String.format(Locale.ROOT, """
                body { font-size: %.1fpt; line-height: %.3f; }
                """, points, LEADING * typography.leading() / Typography.NORMAL.leading())
                + (typography.indented() ? ".text > p { text-indent: 2em; margin-bottom: 0; }\n" : "")
                + (columns > 1 ? String.format(Locale.ROOT, COLUMNS, columns) : "");
    }
}
