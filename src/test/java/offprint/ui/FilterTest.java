package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
    void aPeriodWithoutABeginningIsNamedByItsEnd() {
        var period = new Period(LocalDate.MIN, LocalDate.parse("2021-09-02"));

        assertEquals(" – 2021-09-02", Filter.of(ArticleQuery.ALL.withPeriod(period)).getFirst().chip());
    }

    @Test
    void chipsHaveTheSameDigitsInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-IR"));
        try {
            assertEquals(List.of("2021", "2021-09"), List.of("2021", "2021-09").stream().map(Period::parse)
                    .map(period -> Filter.of(ArticleQuery.ALL.withPeriod(period)).getFirst().chip()).toList());
        } finally {
            Locale.setDefault(before);
        }
    }
}
