package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @Test
    void eachConditionIsAChip() {
        var query = ArticleQuery.ALL.withUnread(true).and(Facet.tag("海港日报")).andNot(Facet.host("example.com"))
                .withPeriod(Period.parse("2021-09"));

        assertEquals(List.of("Unread", "tag: 海港日报", "site: not example.com", "2021-09"),
                Filter.of(query).stream().map(Filter::chip).toList());
    }

    @Test
    void withoutAConditionTheOthersStay() {
        var query = ArticleQuery.ALL.withStarred(true).and(Facet.author("林望舒")).withWords("渡轮");

        assertEquals(List.of(query.withStarred(false), ArticleQuery.ALL.withStarred(true).withWords("渡轮")),
                Filter.of(query).stream().map(Filter::rest).toList());
    }

    @Test
    void aQueryReadsLikeItsConditions() {
        var query = ArticleQuery.ALL.and(Facet.tag("海港日报")).withPeriod(Period.parse("2021-09")).withWords("渡轮");

        assertEquals("海港日报 · September 2021 · “渡轮”", Filter.text(query));
        assertEquals("", Filter.text(ArticleQuery.ALL));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "2021-09, September 2021", "2021-09-02, 2 September 2021"})
    void aPeriodIsNamedAsItWasChosen(String period, String name) {
        assertEquals(name, Filter.of(ArticleQuery.ALL.withPeriod(Period.parse(period))).getFirst().name());
    }

    @Test
    void aSystemMayHaveDigitsOfItsOwn() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals("2021-09", Filter.of(ArticleQuery.ALL.withPeriod(Period.parse("2021-09"))).getFirst().chip());
        } finally {
            Locale.setDefault(before);
        }
    }
}
