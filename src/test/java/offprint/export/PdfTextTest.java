package offprint.export;

import static offprint.export.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offprint.fonts.FontFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of an article comes out of its PDF as it went in, and stays on the page. */
class PdfTextTest {

    private static final float RIGHT_EDGE = (210 - 30) * 72 / 25.4f;

    @TempDir
    private Path folder;
    private Path file;
    private PdfExport export;

    @BeforeEach
    void prepare() {
        file = folder.resolve("article.pdf");
        export = new PdfExport(new FontFiles(folder), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "七月的港口，夜班从十点开始。老陈说：“今晚有风——小心脚下……”一共见到二十一艘船（其中三艘是空的）。",
        "九龍半島的夜班巴士，總在凌晨兩點經過碼頭。司機說：「這條路開了三十年，從來沒有停過。」龜、鬱、灣、體。",
        "夜勤のバスは、深夜二時に波止場を通る。「三十年、休んだことはない」と運転手は言った。ｶﾞﾗｽ、々、〆、ヶ。",
        "The night bus passes the quay at two o’clock; it’s “never late” – naïve, façade, Dvořák, 3½ % of €1,000.",
        "Łódź, źdźbło, İstanbul'da ışık, Việt Nam, Žižek, Škoda, Ἀθῆναι, Київ, ђ, /ˈɔfprɪnt/ ő ű ș ț ħ ŋ ẞ.",
        "好的👍，明天见🎉🌙☕，❤。",
        "生僻字：𠂇𠳐𡎚𢦏𣗋𤇾，㐂㐅䶮。",
        "· • ‧ ・ ― — – ‐ − ~ ～ 〜 ﹏ … ⋯ 々 〇 ○ ◯ Ω Ω µ μ",
    })
    void textComesOutAsItWentIn(String text) throws Exception {
        var report = export.write(article("标题", "<p>" + text + "</p>"), file);

        assertEquals(Set.of(), report.missing());
        String printed = Normalizer.normalize(Pdf.text(file), Normalizer.Form.NFC);
        assertTrue(printed.contains(Pdf.squeezed(text)), printed);
    }

    @Test
    void everyCharacterOfTheFacesComesOutAsItselfAlsoInBold() throws Exception {
        String characters = IntStream.rangeClosed(0x4E00, 0x9FA5)
                .filter(c -> c % 7 == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        export.write(article("标题", "<p>" + characters + "</p><p><b>" + characters + "</b></p>"), file);

        String printed = Pdf.text(file).replaceAll("example\\.com\\d+/\\d+", "").replace("标题", "");
        assertTrue(printed.contains(characters + characters));
        assertFalse(printed.codePoints().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF));
    }

    @Test
    void compatibilityFormsAreSetAsTheCharactersTheyStandFor() throws Exception {
        var report = export.write(article("标题", "<p>\u2F49光下的\u2F08，\uF900有此理</p>"), file);

        assertEquals(Set.of(), report.missing());
        assertTrue(Pdf.text(file).contains("月光下的人，\u8C48有此理"));
    }

    @Test
    void aCharacterNoFaceHasIsReportedAndStaysInTheText() throws Exception {
        var report = export.write(article("标题", "<p>他姓𪚥，来自한국。</p><h2>𪚥</h2>"), file);

        assertEquals(Set.of("𪚥", "한", "국"), report.missing());
        String printed = Pdf.text(file);
        assertTrue(printed.contains("他姓𪚥，来自한국。"), printed);
        assertTrue(printed.endsWith("〓U+2A6A5·U+D55C·U+AD6D"), printed);
    }

    @Test
    void noLineStartsWithAClosingMarkAlsoBesideTags() throws Exception {
        String text = IntStream.range(30, 60)
                .mapToObj(length -> "<p>" + "船".repeat(length) + "<b>夜</b>。" + "港".repeat(20)
                        + "<a href=\"https://example.com\">（班）</a>，好</p><p>" + "船".repeat(length)
                        + "<sup>[1]</sup>。</p>")
                .collect(Collectors.joining());

        export.write(article("标题", text), file);

        for (String line : Pdf.lines(file)) {
            assertFalse(line.matches("[。），].*|.*（"), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>港口夜班的一天没有标点也没有空格一直写下去直到页边为止再写一遍港口夜班的一天没有标点也没有空格一直写下去</p>",
        "<p>https://www.example.com/a/very/long/address/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa?b=cccccccccccccccccccccccccccccccccccccccc</p>",
        "<pre><code>line(oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo)"
                + "</code></pre>",
        "<ul><li>a<ul><li>b<ul><li>c<blockquote><p>深处的文字深处的文字深处的文字深处的文字深处的文字深处的文字深处的文字"
                + "https://www.example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</p></blockquote></li></ul>"
                + "</li></ul></li></ul>",
        "<table><tr><td>https://www.example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</td><td>short</td></tr></table>",
    })
    void longTextStaysInTheColumn(String html) throws Exception {
        export.write(article("标题", html), file);

        assertEquals(RIGHT_EDGE, Math.max(RIGHT_EDGE, Pdf.rightEdge(file)), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 20, 40})
    void wideTableStaysOnThePage(int columns) throws Exception {
        String row = IntStream.range(0, columns)
                .mapToObj(i -> "<td>第" + i + "季度 Quarterly-" + 1_000_000L * i + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));

        export.write(article("标题", "<table><tbody>" + row.repeat(3) + "</tbody></table>"), file);

        assertEquals(RIGHT_EDGE, Math.max(RIGHT_EDGE, Pdf.rightEdge(file)), 1);
    }

    @Test
    void wordsKeepTheirOrderAcrossTags() throws Exception {
        export.write(article("标题", "<p>甲<b>乙</b>丙<i>丁</i>戊<a href=\"https://example.org\">己<b>庚</b>辛</a>壬</p>"
                + "<p>one <b>two</b> <i>three</i> four</p>"), file);

        assertTrue(Pdf.text(file).contains("甲乙丙丁戊己庚辛壬onetwothreefour"), Pdf.text(file));
        assertTrue(Pdf.lines(file).contains("one two three four"));
    }

    @Test
    void rubyIsReadInParenthesesAndFoldedTextIsThere() throws Exception {
        export.write(article("標題", "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp>口<rt>くち</rt></ruby></p>"
                + "<details><summary>十二条评论</summary><p>里面的话</p></details>"), file);

        String printed = Pdf.text(file);
        assertTrue(printed.contains("港(みなと)口(くち)十二条评论里面的话"), printed);
    }

    @Test
    void aPictureThatIsNotLoadedKeepsItsPlaceWithDescriptionAndHost() throws Exception {
        export.write(article("标题", "<p>前</p><figure><img src=\"offprint:img/1\""
                + " data-src=\"https://img.example.org/a.jpg\" alt=\"夜里的码头\"/></figure><p>后<img src=\"offprint:img/2\" alt=\"\"/></p>"), file);

        String printed = Pdf.text(file);
        assertTrue(printed.contains("前夜里的码头img.example.org后图片"), printed);
    }
}
