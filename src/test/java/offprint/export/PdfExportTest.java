package offprint.export;

import static offprint.export.Articles.PUBLISHED;
import static offprint.export.Articles.article;
import static offprint.export.Articles.summary;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.fonts.FontFiles;
import offprint.html.Typography;
import offprint.model.ArticleSummary;
import offprint.model.Published;
import offprint.reading.ReadableArticle;
import offprint.text.ChineseScript;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfExportTest {

    @TempDir
    private Path folder;
    private final PdfExport export = new PdfExport(new FontFiles(Path.of("unused")), ZoneOffset.ofHours(8));

    @Test
    void theFirstPageNamesTitleAuthorDateAndAddress() throws Exception {
        Path file = folder.resolve("a.pdf");

        var report = export.write(article("港口夜班的一天", "<p>夜班从十点开始。</p>"), file);

        assertEquals(new PdfReport(1, Set.of(), List.of()), report);
        assertEquals(List.of("example.com 1 / 1", "港口夜班的一天",
                "青石日报 · example.com · 2021-09-02 15:15 UTC+08:00",
                "https://www.example.com/realtime/story-1189516", "夜班从十点开始。",
                "原文地址 https://www.example.com/realtime/story-1189516", "作者 青石日报",
                "发布时间 2021-09-02 15:15 UTC+08:00", "存档文件 _posts/story.md",
                "SHA-256 1f0002c914f9e6e731dc5c59b83233e61c6c8fb12c88e8b37c914ff15f519913"),
                Pdf.lines(file).stream().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void theFileKnowsItsArticle() throws Exception {
        try (PDDocument pdf = open(article("港口夜班的一天", "<p>这是一份简体中文的报纸，他们说了很多。</p>"))) {
            var information = pdf.getDocumentInformation();
            assertEquals("港口夜班的一天", information.getTitle());
            assertEquals("青石日报", information.getAuthor());
            assertEquals("https://www.example.com/realtime/story-1189516", information.getSubject());
            assertEquals("港口, 夜班", information.getKeywords());
            assertEquals(PUBLISHED.instant(), information.getCreationDate().toInstant());
            assertEquals("zh-Hans", pdf.getDocumentCatalog().getLanguage());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray());
            assertTrue(xmp.contains("港口夜班的一天") && xmp.contains("2021-09-02T07:15:00Z"), xmp);
        }
    }

    @Test
    void headingsBecomeBookmarksUnderTheTitle() throws Exception {
        try (PDDocument pdf = open(article("题目", "<h2>一</h2><p>a</p><h3>一之一</h3><p>b</p><h2 id=\"c-2\">二</h2>"))) {
            assertEquals(List.of("题目", "  一", "    一之一", "  二"),
                    outline(pdf.getDocumentCatalog().getDocumentOutline().children(), ""));
        }
    }

    @Test
    void addressesAreLinksAndLocalOnesAreNot() throws Exception {
        String html = "<p><a href=\"https://example.org/x\">x</a> <a href=\"file:///etc/passwd\">y</a>"
                + " <a href=\"javascript:app.alert(1)\">z</a></p>";
        try (PDDocument pdf = open(article("题目", html))) {
            var targets = new ArrayList<String>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                targets.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
            }
            assertEquals(List.of("https://www.example.com/realtime/story-1189516", "https://example.org/x"), targets);
        }
    }

    @Test
    void onlyBundledFacesAreInTheFileAndEachIsEmbeddedInPart() throws Exception {
        try (PDDocument pdf = open(article("题目", "<p>字<b>字</b>🎉<i>字</i><code>code</code></p>"))) {
            var names = new ArrayList<String>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded());
                names.add(font.getName().replaceFirst("[A-Z]{6}\\+", ""));
            }
            assertEquals(List.of("NotoEmoji-Regular", "NotoSansMono-Regular", "NotoSansSC-Bold", "NotoSansSC-Regular"),
                    names.stream().sorted().toList());
        }
    }

    @Test
    void theSameArticleGivesTheSameBytesFromAnyThread() throws Exception {
        var article = article("港口夜班的一天", "<h2>一</h2><p>夜班🎉从<b>十点</b>开始。</p>".repeat(40));
        export.write(article, folder.resolve("first.pdf"));
        byte[] first = Files.readAllBytes(folder.resolve("first.pdf"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var files = Stream.of("a", "b", "c", "d").map(name -> threads.submit(() -> {
                Path file = folder.resolve(name + ".pdf");
                new PdfExport(new FontFiles(folder), ZoneOffset.ofHours(8)).write(article, file);
                export.write(article, file);
                return Files.readAllBytes(file);
            })).toList();
            for (var file : files) {
                assertArrayEquals(first, file.get());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a4, 595, 842", "A5, 420, 595", "letter, 612, 792", "ereader, 255, 340"})
    void thePaperIsTheReadersChoice(String name, int width, int height) throws Exception {
        PageSetup setup = PageSetup.of(name).orElseThrow();
        String html = "<p>夜班从十点开始。</p><h2>很长的标题</h2><table><tr><th>一</th><td>https://example.org/" + "x".repeat(60)
                + "</td></tr></table>";
        Path file = folder.resolve("a.pdf");

        export.write(article("港口夜班".repeat(20), html.repeat(20)), file, PrintStyle.NORMAL.withPage(setup));
        byte[] first = Files.readAllBytes(file);
        export.write(article("港口夜班".repeat(20), html.repeat(20)), file, PrintStyle.NORMAL.withPage(setup));

        assertArrayEquals(first, Files.readAllBytes(file));
        assertTrue(Pdf.rightEdge(file) <= (setup.width() - setup.side()) * 72 / 25.4 + 1, "right edge");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(width, Math.round(pdf.getPage(1).getMediaBox().getWidth()));
            assertEquals(height, Math.round(pdf.getPage(1).getMediaBox().getHeight()));
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws Exception {
        String html = IntStream.range(0, 200).mapToObj(number -> "<p>第" + number + "号渡轮在清晨离开港口。</p>")
                .collect(Collectors.joining());
        Path one = folder.resolve("one.pdf");
        Path two = folder.resolve("two.pdf");

        var wide = export.write(article("题目", html), one);
        var narrow = export.write(article("题目", html), two, PrintStyle.NORMAL.withColumns(2));

        assertTrue(narrow.pages() < wide.pages(), "pages");
        String text = Pdf.text(two).replaceAll("题目|\\d+/\\d+|example\\.org", "");
        assertTrue(text.contains(IntStream.range(100, 110).mapToObj(number -> "第" + number + "号渡轮在清晨离开港口。")
                .collect(Collectors.joining())), text);
        assertEquals(200, text.split("号渡轮", -1).length - 1);
    }

    @Test
    void textMayBeLargerAndWiderApart() throws Exception {
        String html = "<p>渡轮在清晨离开港口。</p>".repeat(120);
        Path file = folder.resolve("a.pdf");
        int normal = export.write(article("题目", html), file).pages();

        assertTrue(export.write(article("题目", html), file, PrintStyle.NORMAL.withPoints(14)).pages() > normal);
        assertTrue(export.write(article("题目", html), file, PrintStyle.NORMAL.withTypography(
                Typography.NORMAL.withLeading(2.4))).pages() > normal);
        assertTrue(export.write(article("题目", html), file, PrintStyle.NORMAL.withTypography(
                Typography.NORMAL.withIndented(true))).pages() < normal);
    }

    @Test
    void anArticleWithoutDateAuthorOrAddressHasAPageToo() throws Exception {
        var bare = new ArticleSummary(2, "A bare note", List.of(), "", "", Published.unknown("someday"),
                List.of(), "note.md", "", 0, false, false, 0, 1, 0, false);
        Path file = folder.resolve("bare.pdf");

        export.write(article(bare, ""), file);

        assertTrue(Pdf.text(file).contains("AbarenoteDateunknown(someday)"), Pdf.text(file));
    }

    @Test
    void htmlThatIsNotWellFormedIsPrintedAsPlainTextWithANote() throws Exception {
        Path file = folder.resolve("broken.pdf");

        var report = export.write(article("题目", "<p>第一段<br>还有</div><p>1 &lt; 2"), file);

        assertEquals(1, report.notes().size());
        assertTrue(Pdf.text(file).contains("第一段还有"));
    }

    @ParameterizedTest
    @CsvSource({"<div><blockquote>,</blockquote></div>", "<b><i>,</i></b>", "<ul><li>,</li></ul>"})
    void asDeepAsTheCleanerLeavesItIsPrinted(String open, String close) throws Exception {
        Path file = folder.resolve("deep.pdf");

        var report = export.write(article("题目", open.repeat(100) + "深处" + close.repeat(100)), file);

        assertEquals(List.of(), report.notes());
        assertTrue(Pdf.text(file).contains("深处"));
    }

    @Test
    void textFromThePostNeverBecomesMarkup() throws Exception {
        Path file = folder.resolve("markup.pdf");
        var summary = summary("</title><h1>&amp; \"quoted\" ]]> \u0000\uFFFE", PUBLISHED);

        export.write(article(summary, "<p>ok</p>"), file);

        assertTrue(Pdf.text(file).contains("</title><h1>&amp;\"quoted\"]]>"), Pdf.text(file));
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseIsLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");

        export.write(article("题目", "<p>新</p>"), file);

        assertTrue(Pdf.text(file).contains("新"));
        assertEquals(List.of("a.pdf"), names());
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsMade() {
        Path file = folder.resolve("missing").resolve("a.pdf");

        var failure = assertThrows(ExportException.class, () -> export.write(article("题目", "<p>x</p>"), file));

        assertEquals("error.export.folder", failure.key());
        assertTrue(failure.getMessage().contains(file.toString()));
    }

    @Test
    void textInAnotherScriptSaysSoInTheColophon() throws Exception {
        var written = Articles.article("港口发展", "<p>头发与后来</p>");

        Path file = folder.resolve("traditional.pdf");
        export.write(written.in(ChineseScript.TRADITIONAL), file);
        Path plain = folder.resolve("plain.pdf");
        export.write(written, plain);

        String text = Pdf.text(file);
        assertTrue(text.contains("頭髮與後來"), text);
        assertTrue(text.contains("港口發展"), text);
        assertTrue(text.contains("由程式轉換"), text);
        assertFalse(Pdf.text(plain).contains("转换"));
    }

    @Test
    void aTargetThatCannotBeReplacedIsLeftAsItWas() throws Exception {
        Path file = Files.createDirectory(folder.resolve("a.pdf"));
        Files.writeString(file.resolve("inside"), "kept");

        assertThrows(ExportException.class, () -> export.write(article("题目", "<p>x</p>"), file));

        assertEquals("kept", Files.readString(file.resolve("inside")));
        assertEquals(List.of("a.pdf"), names());
    }

    private PDDocument open(ReadableArticle article) throws Exception {
        File file = folder.resolve("open.pdf").toFile();
        export.write(article, file.toPath());
        return Loader.loadPDF(file);
    }

    private static List<String> outline(Iterable<PDOutlineItem> items, String indent) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : items) {
            titles.add(indent + item.getTitle());
            titles.addAll(outline(item.children(), indent + "  "));
        }
        return titles;
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
