package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final String HTML = "<p>夜班 &amp; 灯</p><div><a href=\"https://a.example/?b&amp;c\">四号😀泊位</a></div>";

    @Test
    void everyBeginningHasTheBeginningOfTheTextAndIsOfWholeTagsAndCharacters() {
        var text = PlainText.of(HTML);

        for (int length = 0; length < HTML.length(); length++) {
            var beginning = Beginning.of(HTML, length);
            assertTrue(beginning.length() <= length);
            assertTrue(text.startsWith(PlainText.of(beginning)), beginning);
            assertTrue(HTML.startsWith(beginning));
        }
        assertEquals(HTML, Beginning.of(HTML, HTML.length()));
    }
}
