package offprint.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The paper of a PDF, all in millimetres.
 *
 * @param name as a user writes it, in lower case
 */
public record PageSetup(String name, double width, double height, double top, double side, double bottom) {

    /** 210 × 297 mm; a line holds 40 Han characters. */
    public static final PageSetup A4 = new PageSetup("a4", 210, 297, 26, 30, 28);

    /** 148 × 210 mm; a line holds 30 Han characters. */
    public static final PageSetup A5 = new PageSetup("a5", 148, 210, 20, 18, 20);

    /** 8.5 × 11 inches. */
    public static final PageSetup LETTER = new PageSetup("letter", 215.9, 279.4, 26, 33, 28);

    /** The screen of a 6-inch reader, at its true size; a line holds 21 Han characters. */
    public static final PageSetup EREADER = new PageSetup("ereader", 90, 120, 12, 6, 12);

    /** All of them, the usual one first. */
    public static final List<PageSetup> ALL = List.of(A4, A5, LETTER, EREADER);

    private static final double RUNNING_CHARACTER = 8 / 72.0 * 25.4;
    private static final double LINE = 7;
    private static final double NARROW = 2.0 / 3;
    private static final int LONGEST_RUNNING_TITLE = 36;

    public PageSetup {
        if (width <= 2 * side || height <= top + bottom) {
            throw new IllegalArgumentException("the margins of the page " + name + " leave nothing to print on");
        }
    }

    /** The page of that name, in any case. */
    public static Optional<PageSetup> of(String name) {
        return ALL.stream().filter(page -> page.name.equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The rules of the style sheet that depend on the paper. Two columns take of the margins what a line needs. */
    String css(int columns) {
        double margin = columns > 1 ? side * NARROW : side;
        // A picture and two lines of its caption fit on a page.
        return String.format(Locale.ROOT, """
                @page { size: %.1fmm %.1fmm; margin: %.1fmm %.1fmm %.1fmm %.1fmm; }
                img.shown { max-height: %.1fmm; }
                """, width, height, top, margin, bottom, margin, height - top - bottom - 2 * LINE);
    }

    /** How many Han characters of the title fit above the text. */
    int runningTitle() {
        return Math.min(LONGEST_RUNNING_TITLE, (int) ((width - 2 * side) / RUNNING_CHARACTER) - 1);
    }
}
