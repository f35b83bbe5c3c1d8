package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!doctype html>                                        | true
            <!--1234--> <!-- a --><!doctype html>                  | true
            <?xml version="1.0"?> <!-- a --> <HTML>                | true
            <script>a("<html>")</script> <!-- a --><head>          | true
            <!--1--><!--2--><!--3--><!--4--><!--5--><body>         | true
            <!--1--><!--2--><!--3--><!--4--><!--5--><!--6--><body> | false
            <!--1234--><p>The crane.</p>                           | false
            <!--a--> The crane <!--b--><html>                      | false
            <!-- never closed <html>                               | false
            <!--                                                   | false
            <!--a-->                                               | false
            """)
    void someCommentsMayStandAboveAPage(String text, boolean page) {
        assertEquals(page, WebPage.is(text));
    }

    @Test
    void textBehindAVeryLongCommentIsNoPage() {
        assertTrue(WebPage.is("<!--" + "a".repeat(4_000) + "--><html>"));
        assertFalse(WebPage.is("<!--" + "a".repeat(4_001) + "--><html>"));
    }
}
