package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseEmphasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            他说**“不”**字               | 他说<strong>“不”</strong>字
            **船停了。**渡口没有人       | <strong>船停了。</strong>渡口没有人
            读过**《潮汐表》**的人       | 读过<strong>《潮汐表》</strong>的人
            **（一）**潮水               | <strong>（一）</strong>潮水
            これは**「潮」**です         | これは<strong>「潮」</strong>です
            看**[潮汐](a.md)**吧         | 看<strong><a href="a.md">潮汐</a></strong>吧
            ***重要：***潮水             | <em><strong>重要：</strong></em>潮水
            ~~旧闻。~~新闻               | <del>旧闻。</del>新闻
            **𠮷！**𠮷                   | <strong>𠮷！</strong>𠮷
            **重要**，**也重要**。       | <strong>重要</strong>，<strong>也重要</strong>。
            """)
    void wordsBesideChinesePunctuationAreStrong(String markdown, String html) {
        assertEquals("<p>" + html + "</p>\n", MarkdownBody.html(markdown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二十四小时*，三十小时*。     | 二十四小时*，三十小时*。
            \\**“不”**字                 | **“不”**字
            港口 ** 潮水                 | 港口 ** 潮水
            `他说**“不”**字`             | <code>他说**“不”**字</code>
            港<b title="他**“不”**字">口</b> | 港<b title="他**“不”**字">口</b>
            [潮](https://a.example/潮**（b）**汐) | <a href="https://a.example/潮**（b）**汐">潮</a>
            """)
    void whatIsNotEmphasisStaysAsItIs(String markdown, String html) {
        assertEquals("<p>" + html + "</p>\n", MarkdownBody.html(markdown));
    }

    @Test
    void textWithoutAnyEastAsianCharacterIsReadAsCommonMarkReadsIt() {
        var random = new Random(650);
        for (int text = 0; text < 20_000; text++) {
            String markdown = random.ints(12, 0, 10).mapToObj(index -> "ab *~.\"(“*".substring(index, index + 1))
                    .collect(Collectors.joining());
            assertEquals(markdown, ChineseEmphasis.prepare(markdown));
        }
    }

    @Test
    void nothingIsLeftOfWhatIsPutBetween() {
        var random = new Random(839);
        var parser = Parser.builder().build();
        var renderer = HtmlRenderer.builder().build();
        for (int text = 0; text < 20_000; text++) {
            String markdown = random.ints(16, 0, 14).mapToObj(index -> "潮。*“*”a* （）~[`\\".substring(index, index + 1))
                    .collect(Collectors.joining());
            String ours = ChineseEmphasis.finish(renderer.render(parser.parse(ChineseEmphasis.prepare(markdown))));
            assertEquals(words(renderer.render(parser.parse(markdown))), words(ours), markdown);
        }
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>|[*~]", "");
    }
}
