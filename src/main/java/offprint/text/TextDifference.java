package offprint.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word; Chinese, which has no spaces, character by character.
 *
 * <p>Paragraphs are compared first and words only inside those that differ: the time grows with the product of length
 * and difference. For the same reason texts are cut at {@link #MOST_CHARACTERS}, and a stretch of more than
 * {@link #MOST_WORDS} words is shown as replaced.
 */
public final class TextDifference {

    /** Longer texts are compared up to here. */
    public static final int MOST_CHARACTERS = 200_000;

    private static final int MOST_PARAGRAPHS = 3_000;
    private static final int MOST_WORDS = 4_000;
    private static final Pattern WORD = Pattern.compile(
            "\\n|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\h+|.",
            Pattern.DOTALL);

    /** Whether a run of words is in both texts, or in which. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** Words of one kind. */
    public record Run(Kind kind, String text) {
    }

    /** A paragraph of either text or of both. */
    public record Paragraph(List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public boolean isChanged() {
            return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
        }
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final boolean cut;

    private TextDifference(String before, String after) {
        var old = lines(before);
        var now = lines(after);
        cut = isCut(before, old) || isCut(after, now);
        var deltas = DiffUtils.diff(start(old), start(now), new MyersDiffWithLinearSpace<>(), null, true).getDeltas();
        add(deltas);
    }

    /** Compares the texts. Takes up to a second for long ones that have nothing in common. */
    public static TextDifference between(String before, String after) {
        return new TextDifference(before, after);
    }

    /** Both texts in one, in their order. */
    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Whether the texts were too long to be compared to their ends. */
    public boolean isCut() {
        return cut;
    }

    private static List<String> lines(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).lines().filter(line -> !line.isBlank())
                .limit(MOST_PARAGRAPHS + 1L).toList();
    }

    private static boolean isCut(String text, List<String> lines) {
        return text.length() > MOST_CHARACTERS || lines.size() > MOST_PARAGRAPHS;
    }

    private static List<String> start(List<String> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_PARAGRAPHS));
    }

    // What is removed and what is added in its place comes as two deltas, in either order.
    private void add(List<AbstractDelta<String>> deltas) {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                replace(before, after);
                addAll(Kind.SAME, delta.getSource().getLines());
            } else {
                before.addAll(delta.getSource().getLines());
                after.addAll(delta.getTarget().getLines());
            }
        }
        replace(before, after);
    }

    private void replace(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            addAll(Kind.REMOVED, before);
            addAll(Kind.ADDED, after);
        } else {
            new WordRuns(words(before), words(after), MOST_WORDS).paragraphs(paragraphs);
        }
        before.clear();
        after.clear();
    }

    private void addAll(Kind kind, List<String> lines) {
        lines.forEach(line -> paragraphs.add(new Paragraph(List.of(new Run(kind, line)))));
    }

    private static List<String> words(List<String> lines) {
        return WORD.matcher(String.join("\n", lines)).results().map(MatchResult::group).toList();
    }
}
