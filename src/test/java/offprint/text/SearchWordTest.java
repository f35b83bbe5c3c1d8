package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tag:海|TAG|海", "港口 标签：海|TAG|海", "author:|AUTHOR|''", "HOST:exam|HOST|exam", "tag:\"two wo|TAG|two wo"})
    void aFieldSaysWhatIsToBeCompleted(String typed, String kind, String text) {
        var word = SearchWord.at(typed, typed.length()).orElseThrow();

        assertEquals(kind, word.kind().orElseThrow().name());
        assertEquals(text, word.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ta|tag:", "x au|author:", "is:un|is:unread", "has:|has:image,has:video,has:note", "标|标题：,标签：",
                "状态：已|状态：已读,状态：已移除",
        "t|''", "harbour|''", "tag:is|''"})
    void aWordThatBeginsAnOperatorMayBecomeIt(String typed, String operators) {
        assertEquals(operators, String.join(",", SearchWord.at(typed, typed.length()).orElseThrow().operators()));
    }

    @Test
    void betweenWordsThereIsNothingToComplete() {
        assertTrue(SearchWord.at("tag:x ", 6).isEmpty());
        assertTrue(SearchWord.at("", 0).isEmpty());
        assertEquals("a", SearchWord.at("tag:abc", 5).orElseThrow().text());
    }

    @Test
    void aValueWithSpacesIsQuoted() {
        var word = SearchWord.at("标签：晚", 4).orElseThrow();

        assertEquals("标签：晚报 ", word.completed("晚报"));
        assertEquals("标签：\"Evening Post\" ", word.completed("Evening Post"));
        assertEquals("标签：\"OR\" ", word.completed("OR"));
        assertEquals("标签：\"-5\" ", word.completed("-5"));
    }

    @Test
    void whatBeginsSoComesFirst() {
        var word = SearchWord.at("tag:报", 5).orElseThrow();

        assertEquals(List.of("报社", "報刊", "日报"), word.matching(List.of("日报", "报社", "港口", "報刊"), name -> name, 12));
    }

    @Property(seed = "20210902", tries = 500)
    void aCompletedValueIsReadAsThatValue(@ForAll String value) {
        var word = SearchWord.at("tag:", 4).orElseThrow();
        String completed = word.completed(value);

        assertTrue(completed.startsWith("tag:") && completed.endsWith(" "));
    }
}
