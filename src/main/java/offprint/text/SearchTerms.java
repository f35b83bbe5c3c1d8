package offprint.text;

/**
 * Index terms of a text, separated by spaces, for an FTS5 table with the {@code ascii} tokenizer, which splits at the
 * spaces and leaves everything else alone.
 *
 * <p>A run of Chinese gives its overlapping pairs of characters and, at its end, its last character: 气候变化 is indexed
 * as 气候 候变 变化 化. So a word of two characters is one term, a longer one a phrase of pairs, and a single character
 * the prefix of a term; each finds every occurrence and nothing else.
 */
public final class SearchTerms {

    private SearchTerms() {
    }

    /** The terms of that text, folded. Empty if there is nothing to find in it. */
    public static String of(String text) {
        return terms(Folding.fold(text));
    }

    static String terms(String folded) {
        var out = new StringBuilder(folded.length() * 3);
        int last = pairs(folded, out);
        if (last >= 0) {
            append(out, folded, last, folded.offsetByCodePoints(last, 1));
        }
        return out.toString();
    }

    /**
     * The terms to look for as a phrase: as {@link #of}, except that the last character of a run at the very end is
     * not a term of its own, since the text may go on; alone it is the beginning of a term.
     */
    static Phrase phrase(String folded, boolean prefix) {
        var out = new StringBuilder();
        int last = pairs(folded, out);
        if (last < 0) {
            return new Phrase(out.toString(), prefix);
        }
        boolean paired = last > 0 && endsWithPair(folded, last);
        if (!paired) {
            append(out, folded, last, folded.offsetByCodePoints(last, 1));
        }
        return new Phrase(out.toString(), !paired);
    }

    /** Terms to find one after the other, the last one perhaps only the beginning of a term. */
    record Phrase(String terms, boolean prefix) {
    }

    /** Appends all terms but the last character of a final run; returns where that character is, or -1. */
    private static int pairs(String folded, StringBuilder out) {
        var atoms = new Atoms(folded);
        int last = -1;
        while (atoms.next()) {
            if (last >= 0) {
                boolean pair = atoms.isSingle() && atoms.isAdjacent();
                append(out, folded, last, pair ? atoms.end() : folded.offsetByCodePoints(last, 1));
            }
            if (atoms.isSingle()) {
                last = atoms.start();
            } else {
                append(out, folded, atoms.start(), atoms.end());
                last = -1;
            }
        }
        return last;
    }

    private static boolean endsWithPair(String folded, int last) {
        var before = new Atoms(folded.substring(folded.offsetByCodePoints(last, -1), last));
        return before.next() && before.isSingle();
    }

    private static void append(StringBuilder out, String text, int start, int end) {
        if (!out.isEmpty()) {
            out.append(' ');
        }
        out.append(text, start, end);
    }
}
