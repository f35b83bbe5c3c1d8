package offprint.export;

import static offprint.export.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import offprint.html.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlExportTest {

    @TempDir
    private Path folder;
    private final HtmlExport export = new HtmlExport(ZoneOffset.ofHours(8), PictureSource.NONE);

    @Test
    void theFileLoadsNothing() throws Exception {
        String html = export.html(article("题目", "<p>字<img src=\"offprint:img/1\" data-src=\"https://example.org/p.jpg\""
                + " alt=\"港口\"/><a href=\"javascript:x\">y</a></p>"));

        assertFalse(html.matches("(?s).*(\\ssrc=|<link|<script|url\\(|@import|javascript).*"), html);
        assertTrue(html.contains(">图片 · 港口</a>"), html);
    }

    @Test
    void thePicturesThatAreHereAreInTheFile() throws Exception {
        String html = new HtmlExport(ZoneOffset.UTC, DrawnPictures::picture)
                .html(Articles.withPictures("题目", DrawnPictures.PHOTO, DrawnPictures.NOT_HERE));

        assertTrue(html.contains("img-src data:; base-uri"), html);
        assertTrue(html.contains("<img alt=\"港口\" src=\"data:image/jpeg;base64,/9j/"), html);
        assertTrue(html.contains(">图片 · 没有</a>"), html);
    }

    @Test
    void whatTheReaderHighlightedIsMarkedAndTheNotesFollowTheText() throws Exception {
        String html = export.html(Articles.highlighted("题目", "<p>潮水一日两次。</p>", "问过 <老人>\n两次", "一日"));

        assertTrue(html.contains("潮水<mark class=\"highlight yellow\" data-highlight=\"1\">一日</mark>两次"), html);
        assertTrue(html.contains("<h2>笔记</h2><blockquote><p>一日</p></blockquote><p>问过 &lt;老人&gt;<br/>两次</p>"), html);
    }

    @Test
    void aHighlightWithoutANoteIsSeenInTheTextOnly() throws Exception {
        assertFalse(export.html(Articles.highlighted("题目", "<p>潮水</p>", "", "潮")).contains("class=\"notes\""));
    }

    @Test
    void thePolicyAllowsItsOwnStyleOnly() throws Exception {
        String html = export.html(article("题目", "<p>字</p>"));

        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertTrue(html.contains("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)));
    }

    @Test
    void theColophonNamesTheSourceAndItsHash() throws Exception {
        String html = export.html(article("港口夜班的一天", "<p>夜班从十点开始。</p>"));

        List<String> lines = PlainText.of(html.substring(html.indexOf("<footer"))).lines().toList();
        assertEquals(List.of("原文地址", "https://www.example.com/realtime/story-1189516", "作者", "青石日报", "发布时间",
                "2021-09-02 15:15 UTC+08:00", "存档文件", "_posts/story.md", "SHA-256"), lines.subList(0, 9));
        assertTrue(lines.getLast().matches("[0-9a-f]{64}"), lines.getLast());
    }

    @Test
    void theTextOfEverySampleIsThere() throws Exception {
        for (var each : new RoundTrip().imported(Path.of("sample-posts"))) {
            Path file = folder.resolve("a.html");
            export.write(each, file);
            String html = Files.readString(file);
            String text = PlainText.of(
                    html.substring(html.indexOf("<div class=\"text\">"), html.indexOf("<footer class"))
                    .replaceAll("<(a|span) [^>]*class=\"picture\"[^>]*>[^<]*</\\1>", ""));
            assertEquals(Pdf.squeezed(each.clean().text()), Pdf.squeezed(text));
        }
    }

    @Test
    void textFromThePostNeverBecomesMarkup() throws Exception {
        String html = export.html(article("</title><script>alert(1)</script>", "<p>ok</p>"));

        assertFalse(html.contains("<script"), html);
    }
}
