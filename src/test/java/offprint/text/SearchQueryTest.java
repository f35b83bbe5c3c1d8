package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.text.Condition.All;
import offprint.text.Condition.Any;
import offprint.text.Condition.Field;
import offprint.text.Condition.Is;
import offprint.text.Condition.Named;
import offprint.text.Condition.Not;
import offprint.text.Condition.State;
import offprint.text.Condition.Text;
import offprint.text.Condition.Within;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void wordsMustAllOccur() {
        assertEquals(new All(List.of(word("气候"), word("harbour"))), parse("氣候 Harbour"));
    }

    @Test
    void quotesOfEveryKindMakeAPhrase() {
        for (String typed : List.of("\"climate change\"", "“climate change”", "「climate change」", "«climate change»")) {
            assertEquals(word("climate change"), parse(typed));
        }
    }

    @Test
    void aMinusBeforeAWordExcludesIt() {
        assertEquals(new All(List.of(word("港口"), new Not(word("夜班")))), parse("港口 -夜班"));
    }

    @Test
    void aMinusInsideAWordIsPartOfIt() {
        assertEquals(word("covid-19"), parse("covid-19"));
    }

    @Test
    void orBindsLooserThanWords() {
        assertEquals(new Any(List.of(new All(List.of(word("a1"), word("b1"))), word("c1"))), parse("a1 b1 OR c1"));
    }

    @Test
    void parenthesesGroup() {
        assertEquals(new All(List.of(word("a1"), new Any(List.of(word("b1"), word("c1"))))), parse("a1 (b1 OR c1)"));
        assertEquals(new Not(new Any(List.of(word("b1"), word("c1")))), parse("-(b1|c1)"));
    }

    @Test
    void fieldsAreUnderstoodInThreeLanguagesAndWidths() {
        for (String typed : List.of("tag:海港", "标签：海港", "標籤:海港", "TAG:“海港”")) {
            assertEquals(new Named(Facet.Kind.TAG, "海港"), parse(typed));
        }
        assertEquals(new Text(Field.TITLE, "气候", false), parse("标题：氣候"));
        assertEquals(new Is(State.UNREAD), parse("is:unread"));
        assertEquals(new Is(State.STARRED), parse("is:星标"));
        assertEquals(new Is(State.REMOVED), parse("is:removed"));
    }

    @Test
    void datesReachAsFarAsTheyAreWritten() {
        assertEquals(new Within(new Period(LocalDate.of(2021, 9, 1), LocalDate.MAX)), parse("after:2021-09"));
        assertEquals(new Within(new Period(LocalDate.MIN, LocalDate.of(2020, 12, 31))), parse("before:2021"));
        assertEquals(new Within(Period.parse("2021-09-02")), parse("on:2021/09/02"));
    }

    @Test
    void whatAFieldDoesNotUnderstandIsText() {
        assertEquals(word("yesterday"), parse("after:yesterday"));
        assertEquals(word("http://example.com"), parse("http://example.com"));
    }

    @Test
    void nothingToLookForIsEmpty() {
        for (String typed : List.of("", "  ", "-", "\"\"", "()", "OR", "……", "*", "-OR")) {
            assertTrue(SearchQuery.parse(typed).isEmpty() || SearchQuery.parse(typed).texts().isEmpty(), typed);
        }
    }

    @Test
    void excludedWordsAreNotMarked() {
        assertEquals(List.of(word("港口")), SearchQuery.parse("港口 -夜班 tag:x").texts());
    }

    @Test
    void moreThanThirtyTwoWordsAreCut() {
        assertEquals(32, SearchQuery.parse("a ".repeat(400)).texts().size());
    }

    @Property(seed = "20210902")
    void anythingTypedIsUnderstoodSomehow(@ForAll String typed) {
        assertNotNull(SearchQuery.parse(typed).root());
    }

    private static Condition parse(String typed) {
        return SearchQuery.parse(typed).root();
    }

    private static Text word(String text) {
        return new Text(Field.ANYWHERE, text, false);
    }
}
