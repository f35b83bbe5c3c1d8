package offprint.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import offprint.text.TextDifference.Kind;
import offprint.text.TextDifference.Paragraph;
import offprint.text.TextDifference.Run;

/** Two stretches of words as runs of the same, the removed and the added. A line break is a word. */
final class WordRuns {

    // Single characters that two sentences happen to share only make their difference hard to read.
    private static final int CHANCE = 2;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    /** @param most words of either stretch; of more it is only said that one replaces the other */
    WordRuns(List<String> before, List<String> after, int most) {
        if (before.size() > most || after.size() > most) {
            removed.append(String.join("", before));
            added.append(String.join("", after));
        } else {
            compare(before, after);
        }
        flush();
    }

    private void compare(List<String> before, List<String> after) {
        var deltas = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true).getDeltas();
        for (var delta : deltas) {
            String old = String.join("", delta.getSource().getLines());
            String now = String.join("", delta.getTarget().getLines());
            boolean last = delta == deltas.getLast();
            boolean byChance = old.length() <= CHANCE && !old.contains("\n") && !isNothingChanged() && !last;
            if (delta.getType() == DeltaType.EQUAL && !byChance) {
                flush();
                runs.add(new Run(Kind.SAME, old));
            } else {
                removed.append(old);
                added.append(now);
            }
        }
    }

    private boolean isNothingChanged() {
        return removed.isEmpty() && added.isEmpty();
    }

    private void flush() {
        if (!removed.isEmpty()) {
            runs.add(new Run(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    /** Adds the runs, cut at the line breaks. */
    void paragraphs(List<Paragraph> to) {
        var paragraph = new ArrayList<Run>();
        for (var run : runs) {
            var lines = List.of(run.text().split("\n", -1));
            for (int index = 0; index < lines.size(); index++) {
                if (index > 0) {
                    finish(paragraph, to);
                }
                if (!lines.get(index).isEmpty()) {
                    paragraph.add(new Run(run.kind(), lines.get(index)));
                }
            }
        }
        finish(paragraph, to);
    }

    private static void finish(List<Run> paragraph, List<Paragraph> to) {
        if (!paragraph.isEmpty()) {
            to.add(new Paragraph(paragraph));
            paragraph.clear();
        }
    }
}
