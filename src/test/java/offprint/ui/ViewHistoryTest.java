package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private static final ArticleQuery HARBOUR = ArticleQuery.ALL.and(Facet.tag("港口"));
    private static final ArticleQuery UNREAD = ArticleQuery.ALL.withUnread(true);

    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(ArticleQuery.ALL);
    private final ObjectProperty<OptionalLong> opened = new SimpleObjectProperty<>(OptionalLong.empty());
    private final ViewHistory history = new ViewHistory(query, opened);

    @Test
    void backAndForwardBringTheViewsWithTheirArticles() {
        opened.set(OptionalLong.of(7));
        query.set(HARBOUR);
        opened.set(OptionalLong.of(8));
        query.set(UNREAD);

        history.back();
        assertEquals(HARBOUR, query.get());
        assertEquals(OptionalLong.of(8), opened.get());
        history.back();
        assertEquals(ArticleQuery.ALL, query.get());
        assertEquals(OptionalLong.of(7), opened.get());
        assertFalse(history.canGoBackProperty().get());
        history.back();
        history.forward();
        history.forward();
        assertEquals(UNREAD, query.get());
        assertFalse(history.canGoForwardProperty().get());
    }

    @Test
    void aNewViewEndsTheWayForward() {
        query.set(HARBOUR);
        history.back();
        assertTrue(history.canGoForwardProperty().get());

        query.set(UNREAD);

        assertFalse(history.canGoForwardProperty().get());
        history.back();
        assertEquals(ArticleQuery.ALL, query.get());
    }

    @Test
    void wordsOnTheirWayAreNoViews() {
        query.set(HARBOUR.withWords("cli*"));
        query.set(HARBOUR.withWords("climat*"));
        query.set(HARBOUR.withWords("climate change"));
        query.set(HARBOUR.withWords("潮"));

        history.back();
        assertEquals("climate change", query.get().words());
        history.back();
        assertEquals(ArticleQuery.ALL, query.get());
    }

    @Test
    void onlyTheLastHundredAreKept() {
        for (int year = 0; year < 150; year++) {
            query.set(ArticleQuery.ALL.and(Facet.tag("标签" + year)));
        }
        int steps = 0;
        while (history.canGoBackProperty().get()) {
            history.back();
            steps++;
        }
        assertEquals(100, steps);
    }
}
