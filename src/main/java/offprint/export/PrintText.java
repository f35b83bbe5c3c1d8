package offprint.export;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.fonts.Face;
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

    /** The elements that {@code print.css} sets as program text. */
    private static final Set<String> CODE = Set.of("code", "kbd", "pre", "samp", "tt");

    private static final List<Face> PLAIN_FACES = List.of(Face.SANS, Face.LETTERS, Face.EMOJI);
    private static final List<Face> BOLD_FACES =
            List.of(Face.SANS_BOLD, Face.LETTERS_BOLD, Face.SANS, Face.LETTERS, Face.EMOJI);
    private static final List<Face> CODE_FACES = List.of(Face.MONO, Face.SANS, Face.LETTERS, Face.EMOJI);

    // Unicode Technical Standard 51, 1.4.3: what makes of a sign an emoji.
    private static final int EMOJI_STYLE = 0xFE0F;

    // Page numbers and the numbers of lists come from the style sheet.
    private static final String GENERATED = " 0123456789/.-";

    /** Where the faces come from. */
    interface Faces {
        FaceFile face(Face face) throws IOException;
    }

    private final Faces faces;
    private final Map<Face, BitSet> used = new EnumMap<>(Face.class);
    private final Set<String> missing = new LinkedHashSet<>();

    PrintText(Faces faces) {
        this.faces = faces;
        GENERATED.chars().forEach(c -> use(Face.SANS, c));
    }

    /** Goes through the text below the element and rewrites what has to be. */
    void fit(Element root) throws IOException {
        fit(root, PLAIN_FACES, false);
    }

    /** The characters the face has to bring. */
    BitSet in(Face face) {
        return used.getOrDefault(face, new BitSet());
    }

    /** The characters no face has, in the order of the text. */
    Set<String> missing() {
        return missing;
    }

    private void fit(Node parent, List<Face> chain, boolean isPreformatted) throws IOException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                text.setData(printable(text.getData(), chain, isPreformatted));
            } else if (node instanceof Element element) {
                String name = element.getNodeName();
                fit(element, CODE.contains(name) ? CODE_FACES
                        : BOLD.contains(name) && chain != CODE_FACES ? BOLD_FACES : chain,
                        isPreformatted || name.equals("pre"));
            }
        }
    }

    private String printable(String text, List<Face> chain, boolean isPreformatted) throws IOException {
        var printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            add(printable, text.codePointAt(i), chain, isPreformatted);
        }
        return printable.toString();
    }

    private void add(StringBuilder text, int c, List<Face> chain, boolean isPreformatted) throws IOException {
        if (c == '\t' && isPreformatted) {
            text.append("    ");
            use(chain.getFirst(), ' ');
        } else if (c == '\n' || c == '\t' || c == '\r') {
            // Set as a blank.
            use(chain.getFirst(), ' ');
            text.append((char) c);
        } else if (c == EMOJI_STYLE && !text.isEmpty()) {
            // Has no width; whoever copies the sign has it as it was written.
            if (useFirst(c, List.of(Face.EMOJI))) {
                text.appendCodePoint(c);
            }
        } else if (!isInvisible(c)) {
            addVisible(text, c, chain);
        }
    }

    // A radical or a ligature is another form of what the face has; a letter with an accent can be put together.
    private void addVisible(StringBuilder text, int c, List<Face> chain) throws IOException {
        if (useFirst(c, chain)) {
            text.appendCodePoint(c);
            return;
        }
        String character = Character.toString(c);
        for (Normalizer.Form form : List.of(Normalizer.Form.NFKC, Normalizer.Form.NFD)) {
            String plain = Normalizer.normalize(character, form);
            if (!plain.equals(character) && hasAll(plain, chain)) {
                for (int part : plain.codePoints().toArray()) {
                    useFirst(part, chain);
                }
                text.append(plain);
                return;
            }
        }
        missing.add(character);
        use(Face.SANS, c);
        text.append(character);
    }

    private boolean hasAll(String text, List<Face> chain) throws IOException {
        for (int c : text.codePoints().toArray()) {
            if (face(c, chain).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean useFirst(int c, List<Face> chain) throws IOException {
        Optional<Face> face = face(c, chain);
        face.ifPresent(first -> use(first, c));
        return face.isPresent();
    }

    private Optional<Face> face(int c, List<Face> chain) throws IOException {
        for (Face face : chain) {
            if (in(face).get(c) || faces.face(face).has(c)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private void use(Face face, int c) {
        used.computeIfAbsent(face, _ -> new BitSet()).set(c);
    }

    // Joiners, direction marks, variation selectors: they shape their neighbours and have no form of their own.
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }
}
