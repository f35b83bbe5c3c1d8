package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchInputTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
        "climat|climat*", "harbour climat|harbour climat*", "title:climat|title:climat*", "港口 climat|港口 climat*",
        "climat |climat ", "cl|cl", "climat*|climat*", "\"climat|\"climat", "-climat|-climat", "气候|气候",
        "tag:climat|tag:climat", "is:unread|is:unread", "on:2021|on:2021", "a OR|a OR", "climat)|climat)",
        "covid-19|covid-19"})
    void theLastWordMayGoOnUntilASpaceFollows(String typed, String search) {
        assertEquals(search, SearchInput.unfinished(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "has:picture|has:picture", "x has:\"a note\" y|has:\"a note\"", "is:bright on:yesterday|is:bright,on:yesterday",
        "autor:林|autor:林", "has:image has:note 含：视频 note:潮 is:unread on:2021-09|''", "https://example.com|''", "is:|''",
        "气候：变化|''", "Note: this|''", "\"foo:bar\"|''", "OR:)|''"})
    void whatOnlyLooksLikeAnOperatorIsMarked(String typed, String marked) {
        assertEquals(marked, SearchInput.doubts(typed).stream()
                .map(hit -> typed.substring(hit.start(), hit.end())).collect(Collectors.joining(",")));
    }

    @Property(seed = "20210902", tries = 500)
    void anyInputIsTaken(@ForAll String typed) {
        assertTrue(SearchInput.unfinished(typed).startsWith(typed));
        SearchInput.doubts(typed).forEach(hit -> assertTrue(hit.start() < hit.end() && hit.end() <= typed.length()));
    }
}
