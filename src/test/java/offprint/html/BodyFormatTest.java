package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where HTML ends and Markdown begins, and what both say then. */
class BodyFormatTest {

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private CleanArticle clean(String body) {
        return cleaner.clean(body, "https://novel.example.org/3", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            前文。\\n\\n<script src="//a.example/c.js"/>\\n\\n*后文*。                  | 前文。\\n后文。
            前文。\\n\\n<script async src='//a.example/c>.js'/>\\n\\n*后文*。           | 前文。\\n后文。
            前文。<script src="//a.example/c.js" />后文。                            | 前文。后文。
            <p>前文。</p><textarea/><p>后文。</p>                                   | 前文。\\n后文。
            <div><style/><p>前文。</p></div>\\n\\n*后文*。                            | 前文。\\n后文。
            <p>前文。<title/></p><script/><p>后文。</p><script>x()</script><p>完</p> | 前文。\\n后文。\\n完
            前文。<script src=//a.example/c/>x()</script>后文。                     | 前文。后文。
            前文。<script src="c.js" />x()</script>后文。                           | 前文。后文。
            前文。`<script src="c.js"/>`后文。                                      | 前文。<script src="c.js"/>后文。
            <p title="<script/>">前文。</p><script>s("<script/>")</script>*后文*。   | 前文。\\n*后文*。
            """)
    void anElementThatEndsWithItsFirstTagHasNoContent(String body, String text) {
        assertEquals(text.translateEscapes(), clean(body.translateEscapes()).text());
    }

    @ParameterizedTest
    @CsvSource({"'前文。\\n\\n<iframe src=\"https://www.youtube.com/embed/abcdefghijk\" />\\n\\n后文。'",
        "'前文。\\n\\n<iframe src=\"https://www.youtube.com/embed/abcdefghijk\" /></iframe>\\n\\n后文。'"})
    void aFilmThatEndsWithItsFirstTagIsACard(String body) {
        assertEquals("前文。\nyoutube.com\n后文。", clean(body.translateEscapes()).text());
    }

    @Test
    @Timeout(20)
    void manySuchElementsTakeNoLongerThanOthers() {
        assertEquals("渡口\n老钟", clean("<p>渡口</p>" + "<script/><noscript/><title/>".repeat(100_000) + "<p>老钟</p>").text());
    }
}
