package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowSelectionTest {

    private static final int ROWS = 40;

    private enum Kind { ONLY, TOGGLE, EXTEND, EXTEND_ALSO, LEAD, ALL }

    private record Step(Kind kind, int row) {
    }

    @Test
    void shiftDrawsARangeFromTheRowThatWasClickedAndTurnsOnIt() {
        var selection = new RowSelection();
        selection.only(5);

        selection.extendTo(8, false);
        assertEquals("{5, 6, 7, 8}", selection.rows().toString());
        selection.extendTo(3, false);

        assertEquals("{3, 4, 5}", selection.rows().toString());
        assertEquals(3, selection.lead());
    }

    @Test
    void ctrlTakesSingleRowsInAndOutButNeverTheLast() {
        var selection = new RowSelection();
        selection.only(5);
        selection.toggle(9);
        selection.toggle(5);
        selection.toggle(9);

        assertEquals("{9}", selection.rows().toString());
        selection.extendTo(7, true);
        assertEquals("{7, 8, 9}", selection.rows().toString());
    }

    @Test
    void aMillionRowsAreSelectedAtOnceAndTheirIdsCome() {
        var selection = new RowSelection();
        long[] ids = LongStream.rangeClosed(1, 1_000_000).map(id -> 1_000_001 - id).toArray();

        selection.all(ids.length);
        var chosen = new SelectedArticles(ids, selection.rows());

        assertEquals(1_000_000, chosen.count());
        assertArrayEquals(ids, chosen.ids());
        assertEquals(0, selection.lead());
    }

    @Test
    void whatIsSelectedIsFoundAgainInAnotherListByItsIds() {
        var rows = new BitSet();
        rows.set(1, 3);
        var chosen = new SelectedArticles(new long[] {14, 13, 12, 11}, rows);

        assertTrue(chosen.isMany());
        assertEquals("{3}", chosen.in(new long[] {20, 14, 15, 12}).toString());
        assertEquals("{}", chosen.in(new long[] {20}).toString());
        assertFalse(SelectedArticles.NONE.isMany());
    }

    @Property(seed = "20210902", tries = 300)
    void anyClicksSelectWhatTheySelectInASetOfRows(@ForAll("steps") List<Step> steps) {
        var selection = new RowSelection();
        var naive = new TreeSet<Integer>();
        int anchor = -1;
        for (var step : steps) {
            anchor = naively(step, naive, anchor, selection.lead());
            apply(step, selection);

            assertEquals(naive, selection.rows().stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(naive.size(), selection.count());
            IntStream.range(0, ROWS).forEach(row -> assertEquals(naive.contains(row), selection.contains(row)));
        }
    }

    private static void apply(Step step, RowSelection selection) {
        switch (step.kind) {
            case ONLY -> selection.only(step.row);
            case TOGGLE -> selection.toggle(step.row);
            case EXTEND -> selection.extendTo(step.row, false);
            case EXTEND_ALSO -> selection.extendTo(step.row, true);
            case LEAD -> selection.leadTo(step.row);
            case ALL -> selection.all(ROWS);
        }
    }

    // Answers the anchor after the step.
    private static int naively(Step step, TreeSet<Integer> rows, int anchor, int lead) {
        int from = anchor < 0 ? step.row : anchor;
        switch (step.kind) {
            case ONLY -> {
                rows.clear();
                rows.add(step.row);
                return step.row;
            }
            case TOGGLE -> {
                if (!rows.add(step.row) && rows.size() > 1) {
                    rows.remove(step.row);
                }
                return step.row;
            }
            case EXTEND, EXTEND_ALSO -> {
                if (step.kind == Kind.EXTEND) {
                    rows.clear();
                }
                IntStream.rangeClosed(Math.min(from, step.row), Math.max(from, step.row)).forEach(rows::add);
                return from;
            }
            case LEAD -> {
                return anchor;
            }
            case ALL -> {
                IntStream.range(0, ROWS).forEach(rows::add);
                return Math.max(0, lead);
            }
        }
        throw new AssertionError(step);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Kind.values()), Arbitraries.integers().between(0, ROWS - 1))
                .as(Step::new).list().ofMaxSize(12);
    }
}
