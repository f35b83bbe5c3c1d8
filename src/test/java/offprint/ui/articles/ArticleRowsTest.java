package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import offprint.model.ArticleSummary;
import offprint.model.Published;
import offprint.text.Snippet;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {

    private final List<Integer> asked = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();

    @Test
    void rowsArePendingUntilTheirPageHasCome() {
        var rows = new ArticleRows(LongStream.range(0, 100).toArray(), this::hold);

        assertSame(ListRow.PENDING, rows.get(70));
        held.getFirst().run();

        assertEquals("70", title(rows.get(70)));
        assertSame(ListRow.PENDING, rows.get(0));
    }

    @Test
    void aPageIsAskedForOnce() {
        var rows = new ArticleRows(LongStream.range(0, 100).toArray(), this::hold);

        rows.get(0);
        rows.get(1);
        rows.get(63);

        assertEquals(List.of(0), asked);
    }

    @Test
    void aPageThatWasAskedForBeforeAStarDoesNotTakeItAway() {
        var rows = new ArticleRows(LongStream.range(0, 100).toArray(), this::hold);
        rows.get(0);
        held.getFirst().run();
        var starred = rows.summary(3).orElseThrow().withStarred(true);

        rows.replace(starred);
        held.getFirst().run();

        assertTrue(rows.summary(3).orElseThrow().starred());
    }

    @Test
    void listIsToldWhichRowsHaveCome() {
        var rows = new ArticleRows(LongStream.range(0, 100).toArray(), this::hold);
        var changes = new ArrayList<String>();
        rows.addListener((ListChangeListener<ListRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo() + " " + change.wasUpdated());
            }
        });

        rows.get(99);
        held.getFirst().run();

        assertEquals(List.of("64-100 true"), changes);
    }

    @Test
    void aMillionArticlesAreThereWithoutLoadingOne() {
        var rows = new ArticleRows(LongStream.range(0, 1_000_000).toArray(), this::hold);

        assertEquals(1_000_000, rows.size());
        assertEquals(999_999, rows.indexOf(999_999L));
        assertEquals(List.of(), asked);
    }

    @Test
    void rowsOfTwoAnswersAreComparedWithoutLoadingOne() {
        long[] ids = LongStream.range(0, 1_000).toArray();
        var before = new ArticleRows(ids, this::hold);
        var after = new ArticleRows(ids, this::hold);

        var same = new ListState.Showing(before, Optional.empty());

        assertEquals(same, new ListState.Showing(before, Optional.empty()));
        assertEquals(same.hashCode(), new ListState.Showing(before, Optional.empty()).hashCode());
        assertNotEquals(same, new ListState.Showing(after, Optional.empty()));
        assertEquals(List.of(), asked);
    }

    @Test
    void anotherAnswerWithTheSameArticlesTellsOfWhatHasChangedAlone() {
        var rows = new ArticleRows(LongStream.range(0, 200).toArray(), this::hold);
        rows.accept(0, page(0, 64));
        rows.accept(1, page(64, 128));
        rows.get(130);
        var late = held.getLast();
        var changes = new ArrayList<String>();
        rows.addListener((ListChangeListener<ListRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo());
            }
        });
        var answered = new ArrayList<>(page(0, 64));
        answered.set(7, ListRow.PENDING);

        rows.renew(this::hold, Map.of(0, answered));
        late.run();

        assertEquals(List.of("7-8", "64-192"), changes);
        assertSame(ListRow.PENDING, rows.get(7));
        assertSame(ListRow.PENDING, rows.get(64));
        assertSame(ListRow.PENDING, rows.get(130));
    }

    @Test
    void pagesLookedAtLongAgoAreForgotten() {
        var rows = new ArticleRows(LongStream.range(0, 100_000).toArray(), this::answer);

        for (int index = 0; index < 100_000; index += ArticleRows.PAGE) {
            rows.get(index);
        }
        rows.get(0);

        assertEquals(2, asked.stream().filter(from -> from == 0).count());
    }

    @Test
    void theRestOfTheIdsJoinsTheFirstRows() {
        var rows = new ArticleRows(LongStream.range(0, 64).toArray(), this::answer);
        var first = rows.get(0);
        long[] all = LongStream.range(0, 1_000).toArray();

        assertTrue(rows.isBeginningOf(all));
        assertFalse(rows.isBeginningOf(LongStream.range(1, 1_000).toArray()));
        assertFalse(rows.isBeginningOf(LongStream.range(0, 10).toArray()));
        rows.complete(all);

        assertEquals(1_000, rows.size());
        assertSame(first, rows.get(0));
        assertEquals("999", title(rows.get(999)));
    }

    @Test
    void changedMarksAreShownAtOnce() {
        var rows = new ArticleRows(new long[] {7, 8}, this::answer);
        rows.get(0);

        rows.replace(summary(8).withStarred(true));

        assertEquals(true, assertInstanceOf(ListRow.Loaded.class, rows.get(1)).summary().starred());
    }

    @Test
    void anArticleTheLibraryHasLostStaysPending() {
        var rows = new ArticleRows(new long[] {1, 2}, (_, _, _, come) -> come.accept(List.of(row(1))));

        assertEquals("1", title(rows.get(0)));
        assertSame(ListRow.PENDING, rows.get(1));
    }

    private void hold(long[] ids, int from, int to, Consumer<List<ListRow>> come) {
        asked.add(from);
        held.add(() -> come.accept(page(from, to)));
    }

    private void answer(long[] ids, int from, int to, Consumer<List<ListRow>> come) {
        hold(ids, from, to, come);
        held.removeLast().run();
    }

    private static List<ListRow> page(int from, int to) {
        return LongStream.range(from, to).mapToObj(ArticleRowsTest::row).toList();
    }

    private static ListRow row(long id) {
        return new ListRow.Loaded(summary(id), false, Snippet.plain(""));
    }

    private static ArticleSummary summary(long id) {
        return new ArticleSummary(id, "" + id, List.of(), "", "", Published.unknown(""), List.of(), "", "", 0, false,
                false, 0, 1, 0, false);
    }

    private static String title(ListRow row) {
        return assertInstanceOf(ListRow.Loaded.class, row).summary().title();
    }
}
