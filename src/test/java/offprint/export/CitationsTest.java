package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import offprint.export.Citations.Format;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    private final Citations citations = new Citations(ZoneOffset.ofHours(8));

    @Test
    void bibtexHasEveryFieldThatIsKnown() {
        assertEquals("""
                @online{harbour.example:2021-09-02:KEY,
                  author = {{林望舒} and {Ada Quay}},
                  title = {{港口夜班的一天}},
                  organization = {harbour.example},
                  date = {2021-09-02},
                  url = {https://harbour.example/a_b?c=1&d=%20}
                }
                """, citations.of(List.of(article("港口夜班的一天")), Format.BIBTEX).replaceFirst(":[0-9a-f]{8},", ":KEY,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"100 % sure|100 \\% sure", "A & B|A \\& B", "{open|\\{open", "a_b^c|a\\_b\\textasciicircum{}c",
        "C:\\temp|C:\\textbackslash{}temp", "#1 for $5|\\#1 for \\$5"})
    void whatTexWouldReadAsACommandIsEscaped(String title, String written) {
        String bibtex = citations.of(List.of(article(title)), Format.BIBTEX);

        assertEquals("  title = {{" + written + "}},", bibtex.lines().toList().get(2));
    }

    @Test
    void cslIsAnArrayOfItems() {
        var items = JsonParser.parseString(citations.of(List.of(article("<b>港口</b>"), article("渡轮")), Format.CSL_JSON))
                .getAsJsonArray();

        assertEquals(2, items.size());
        var first = items.get(0).getAsJsonObject();
        assertEquals("<b>港口</b>", first.get("title").getAsString());
        assertEquals("article-newspaper", first.get("type").getAsString());
        assertEquals("[{\"literal\":\"林望舒\"},{\"literal\":\"Ada Quay\"}]", first.get("author").toString());
        assertEquals("{\"date-parts\":[[2021,9,2]]}", first.get("issued").toString());
        assertNotEquals(first.get("id"), items.get(1).getAsJsonObject().get("id"));
    }

    @Test
    void aDateThatIsGuessedAndWhatIsNotKnownAreLeftOut() {
        var doubtful = Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DOUBTFUL, "?");
        var article = new ArticleSummary(1, "渡轮", List.of(), "", "", doubtful, List.of(), "a.md", "", 0, false, false,
                0, 1, 0, false);

        assertFalse(citations.of(List.of(article), Format.BIBTEX).matches("(?s).*(date|author|url|organization) =.*"));
        assertFalse(citations.of(List.of(article), Format.CSL_JSON).matches("(?s).*\"(issued|author|URL)\".*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"潮水一日两次。|港口|《港口》", "The tide comes twice.|The harbour|“The harbour”"})
    void aQuotationSaysWhereItIsFrom(String words, String title, String quoted) {
        assertEquals(words + "\n\n— " + quoted + " · 林望舒 · Ada Quay · harbour.example · 2021-09-02\n"
                + "https://harbour.example/a_b?c=1&d=%20\n", citations.quotation(" " + words + "\n", article(title)));
    }

    private static ArticleSummary article(String title) {
        return new ArticleSummary(1, title, List.of("林望舒", "Ada Quay"), "https://harbour.example/a_b?c=1&d=%20",
                "harbour.example", Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DAY, "2021-09-02"),
                List.of(),
                "a.md", "", 0, false, false, 0, 1, 0, false);
    }
}
