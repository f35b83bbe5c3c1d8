package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import offprint.reading.ReadableArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubExportTest {

    @TempDir
    private Path folder;
    private final EpubExport export = new EpubExport(ZoneOffset.ofHours(8), PictureSource.NONE);

    @Test
    void theSamplePostsAreAValidBook() throws Exception {
        var articles = new RoundTrip().imported(Path.of("sample-posts"));
        Path file = folder.resolve("book.epub");

        int chapters = export.write("港口文集", source(articles), file);

        assertEquals(articles.size(), chapters);
        assertEquals(List.of(), Conformance.epub(file));
    }

    @Test
    void anArticleIsAValidBookOfItsOwn() throws Exception {
        Path file = folder.resolve("a.epub");

        export.write(Articles.article("题目", "<p>字</p>"), file);

        assertEquals(List.of(), Conformance.epub(file));
    }

    @Test
    void highlightsAndNotesAreAValidBook() throws Exception {
        Path file = folder.resolve("notes.epub");

        export.write(Articles.highlighted("题目", "<p>潮水<b>一日</b>两次</p><p>渡轮</p>", "三十级 & <石阶>\n1930", "水一日两", "渡"),
                file);

        assertEquals(List.of(), Conformance.epub(file));
    }

    @Test
    void elementsInOddPlacesAreAValidBook() throws Exception {
        Path file = folder.resolve("odd.epub");

        export.write(Articles.article("<&\">", """
                <b><p>a</p></b><ul>text<li value="3">b</li><ul><li>c</li></ul></ul><dl><dd>d</dd>e</dl>
                <figure><p>f</p><figcaption>g</figcaption><figcaption>h</figcaption></figure><tt>i</tt>
                <time datetime="x">j</time><details>k<summary><p>l</p></summary></details><main><main>m</main></main>
                <a href="https://example.org/x"><div>n</div></a><span><table><tr><td>o</td></tr></table></span>
                <summary>p</summary><img src="offprint:img/1" data-src="https://example.org/p.jpg" alt="q"/>
                <h2><div>r</div></h2><ol reversed="reversed" start="3" type="a"><li value="7">s</li></ol>
                <ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby><pre>
                t</pre><a href="https://example.org/y"><img src="offprint:img/2" data-src="https://example.org/z" alt=""/></a>
                """), file);

        assertEquals(List.of(), Conformance.epub(file));
    }

    @Test
    void aLongListOfTermsIsAValidBook() throws Exception {
        Path file = folder.resolve("terms.epub");

        export.write(Articles.article("词典", "<dl>" + "<dt>潮</dt><dd>一日两次</dd>".repeat(5_000) + "</dl>"), file);

        assertEquals(List.of(), Conformance.epub(file));
    }

    @Test
    void aPictureOfTwoArticlesIsInTheBookOnce() throws Exception {
        Path file = folder.resolve("pictures.epub");
        var article = Articles.withPictures("题目", DrawnPictures.ALL);

        new EpubExport(ZoneOffset.UTC, DrawnPictures::picture).write("图", source(List.of(article, article)), file);

        assertEquals(List.of(), Conformance.epub(file));
        try (var zip = new ZipFile(file.toFile())) {
            assertEquals(DrawnPictures.ALL.length, zip.stream().filter(e -> e.getName().startsWith("EPUB/images/"))
                    .count());
        }
    }

    @Test
    void theTypeStandsUncompressedAtTheBeginning() throws Exception {
        Path file = folder.resolve("a.epub");

        export.write(Articles.article("题目", "<p>字</p>"), file);

        String start = new String(Files.readAllBytes(file), 0, 58, StandardCharsets.ISO_8859_1);
        assertEquals("mimetypeapplication/epub+zip", start.substring(30));
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws Exception {
        var article = Articles.article("题目", "<p>字</p>");

        export.write("书", source(List.of(article, article)), folder.resolve("a.epub"));
        export.write("书", source(List.of(article, article)), folder.resolve("b.epub"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("a.epub")), Files.readAllBytes(folder.resolve("b.epub")));
    }

    @Test
    void aBookLoadsNothing() throws Exception {
        Path file = folder.resolve("a.epub");

        export.write(Articles.article("题目",
                "<p><img src=\"offprint:img/1\" data-src=\"https://example.org/p.jpg\" alt=\"港口\"/></p>"), file);

        try (var zip = new ZipFile(file.toFile())) {
            String page = new String(zip.getInputStream(zip.getEntry("EPUB/article-00001.xhtml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertFalse(page.contains("src="), page);
            assertTrue(page.contains(">图片 · 港口</a>"), page);
        }
    }

    static ArticleSequence source(List<ReadableArticle> articles) {
        Iterator<ReadableArticle> rest = articles.iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
