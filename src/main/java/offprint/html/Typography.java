package offprint.html;

import java.util.Locale;

/**
 * How an article is set, after W3C's Requirements for Chinese Text Layout: paragraphs are told apart by an indent of
 * two characters or by space, never by both.
 *
 * @param leading   height of a line, as a multiple of the size of the type; 1.2 to 2.6
 * @param measure   longest line, in Han characters; 20 to 60
 * @param justified whether lines end flush where they hold Latin words, too
 * @param indented  whether paragraphs begin with an indent instead of a space above
 */
public record Typography(Face face, double leading, int measure, boolean justified, boolean indented) {

    /** The kind of letters. */
    public enum Face { SANS, SERIF }

    /** What the program starts with. */
    public static final Typography NORMAL = new Typography(Face.SANS, 1.85, 40, false, false);

    private static final double TIGHTEST = 1.2;
    private static final double LOOSEST = 2.6;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 60;

    public Typography {
        if (!(leading >= TIGHTEST && leading <= LOOSEST)) {
            throw new IllegalArgumentException("leading " + leading + " must be between 1.2 and 2.6");
        }
        if (measure < NARROWEST || measure > WIDEST) {
            throw new IllegalArgumentException("measure " + measure + " must be between 20 and 60");
        }
    }

    public Typography withFace(Face wanted) {
        return new Typography(wanted, leading, measure, justified, indented);
    }

    /** With lines so far apart, or as far as they go. */
    public Typography withLeading(double wanted) {
        double rounded = Math.round(wanted * 100) / 100.0;
        return new Typography(face, Math.clamp(rounded, TIGHTEST, LOOSEST), measure, justified, indented);
    }

    /** With lines so long, or as long as they go. */
    public Typography withMeasure(int wanted) {
        return new Typography(face, leading, Math.clamp(wanted, NARROWEST, WIDEST), justified, indented);
    }

    public Typography withJustified(boolean wanted) {
        return new Typography(face, leading, measure, wanted, indented);
    }

    public Typography withIndented(boolean wanted) {
        return new Typography(face, leading, measure, justified, wanted);
    }

    String faceName() {
        return face.name().toLowerCase(Locale.ROOT);
    }

    /** As properties of the page's root element. */
    String style() {
        return String.format(Locale.ROOT, "--leading:%.2f;--measure:%d;--align:%s;--indent:%s;--gap:%s",
                leading, measure,
                justified ? "justify" : "start", indented ? "2em" : "0", indented ? "0" : ".8235rem");
    }
}
