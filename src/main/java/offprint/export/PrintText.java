package offprint.export;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import offprint.fonts.FaceFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the text of a page printable with the bundled faces and notes which characters each face has to bring. A
 * character no face has stays in the text, so that it is found and copied, but is drawn as a geta mark, and reported.
 */
final class PrintText {

    /** The elements that {@code print.css} and the renderer's own style sheet set in bold. */
    private static final Set<String> BOLD =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "th", "dt", "summary");

    // Page numbers and the numbers of lists come from the style sheet.
    private static final String GENERATED = " 0123456789/.-";

    private final FaceFile regular;
    private final FaceFile bold;
    private final FaceFile emoji;
    private final BitSet inRegular = new BitSet();
    private final BitSet inBold = new BitSet();
    private final BitSet inEmoji = new BitSet();
    private final Set<String> missing = new LinkedHashSet<>();

    PrintText(FaceFile regular, FaceFile bold, FaceFile emoji) {
        this.regular = regular;
        this.bold = bold;
        this.emoji = emoji;
        GENERATED.chars().forEach(inRegular::set);
    }

    /** Goes through the text below the element and rewrites what has to be. */
    void fit(Element root) {
        fit(root, false, false);
    }

    BitSet inRegular() {
        return inRegular;
    }

    BitSet inBold() {
        return inBold;
    }

    BitSet inEmoji() {
        return inEmoji;
    }

    /** The characters no face has, in the order of the text. */
    Set<String> missing() {
        return missing;
    }

    private void fit(Node parent, boolean isBold, boolean isPreformatted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Text text -> text.setData(printable(text.getData(), isBold, isPreformatted));
                case Element element -> fit(element, isBold || BOLD.contains(element.getNodeName()),
                        isPreformatted || element.getNodeName().equals("pre"));
                default -> { }
            }
        }
    }

    private String printable(String text, boolean isBold, boolean isPreformatted) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> add(printable, c, isBold, isPreformatted));
        return printable.toString();
    }

    private void add(StringBuilder text, int c, boolean isBold, boolean isPreformatted) {
        if (c == '\t' && isPreformatted) {
            text.append("    ");
        } else if (c == '\n' || c == '\t' || c == '\r') {
            text.append((char) c);
        } else if (isInvisible(c)) {
            return;
        } else if (use(c, isBold)) {
            text.appendCodePoint(c);
        } else {
            addSubstitute(text, c, isBold);
        }
    }

    // A radical or a ligature is another form of what the face has; a letter with an accent can be put together.
    private void addSubstitute(StringBuilder text, int c, boolean isBold) {
        String character = Character.toString(c);
        for (Normalizer.Form form : List.of(Normalizer.Form.NFKC, Normalizer.Form.NFD)) {
            String plain = Normalizer.normalize(character, form);
            if (!plain.equals(character) && plain.codePoints().allMatch(this::has)) {
                plain.codePoints().forEach(part -> use(part, isBold));
                text.append(plain);
                return;
            }
        }
        missing.add(character);
        inRegular.set(c);
        text.append(character);
    }

    private boolean has(int c) {
        return regular.has(c) || emoji.has(c);
    }

    private boolean use(int c, boolean isBold) {
        if (isBold && bold.has(c)) {
            inBold.set(c);
        } else if (regular.has(c)) {
            inRegular.set(c);
        } else if (emoji.has(c)) {
            inEmoji.set(c);
        } else {
            return false;
        }
        return true;
    }

    // Joiners, direction marks, variation selectors: they shape their neighbours and have no form of their own.
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }
}
