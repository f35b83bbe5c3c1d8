package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Facet HARBOUR = Facet.tag("海港日报");
    private static final Facet RIVER = Facet.tag("河岸周刊");
    private static final Facet LIN = Facet.author("林望舒");

    @Test
    void aClickReplacesTheTagAndLeavesTheAuthor() {
        var query = Choice.ONLY.apply(ArticleQuery.ALL.and(HARBOUR).and(LIN), RIVER);

        assertEquals(List.of(LIN, RIVER), query.with());
    }

    @Test
    void theSameClickAgainTakesItBack() {
        assertEquals(ArticleQuery.ALL, Choice.ONLY.apply(ArticleQuery.ALL.and(HARBOUR), HARBOUR));
        assertEquals(ArticleQuery.ALL, Choice.ALSO.apply(ArticleQuery.ALL.and(HARBOUR), HARBOUR));
        assertEquals(ArticleQuery.ALL, Choice.NOT.apply(ArticleQuery.ALL.andNot(HARBOUR), HARBOUR));
    }

    @Test
    void aClickLeavesOneOfTwo() {
        assertEquals(List.of(RIVER), Choice.ONLY.apply(ArticleQuery.ALL.and(HARBOUR).and(RIVER), RIVER).with());
    }

    @Test
    void bothCanBeWanted() {
        assertEquals(List.of(HARBOUR, RIVER), Choice.ALSO.apply(ArticleQuery.ALL.and(HARBOUR), RIVER).with());
    }

    @Test
    void whatIsNotWantedIsNoLongerWanted() {
        var query = Choice.NOT.apply(ArticleQuery.ALL.and(HARBOUR), HARBOUR);

        assertEquals(List.of(), query.with());
        assertEquals(List.of(HARBOUR), query.without());
    }
}
