package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import offprint.fonts.FontFiles;
import offprint.reading.ReadableArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What we print is PDF/A-2u, to be kept, and PDF/UA, to be read aloud: veraPDF says so. */
class PdfConformanceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void everySamplePostConforms(PDFAFlavour flavour) throws Exception {
        var violations = new TreeMap<String, Integer>();
        for (var article : new RoundTrip().imported(Path.of("sample-posts"))) {
            for (String violation : violations(article, flavour)) {
                violations.merge(violation, 1, Integer::sum);
            }
        }
        assertEquals(new TreeMap<String, Integer>(), violations);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void missingCharactersAndOddElementsConform(PDFAFlavour flavour) throws Exception {
        var article = Articles.article("题目 \uDBFF\uDFFD", """
                <h3>三</h3><ul>text<li>b</li><ul><li>c</li></ul></ul><dl><dd>d</dd>e</dl><p>ไทย</p>
                <table><caption>t</caption><tr><th colspan="2">x</th></tr><tr><td>1</td><td>2</td></tr></table>
                <h2></h2><p><a href="https://example.org/%C4%80">乙</a><a href="mailto:a@example.org"><b>丙</b></a></p>
                <blockquote><p>q<sup>1</sup></p></blockquote><p><img src="offprint:img/1" alt="图" data-src="https://example.org/p"/></p>
                <table><tr><td><table><tr><td>n</td></tr></table></td></tr></table><ol><li></li><li><p>x</p><p>y</p></li></ol>
                """);
        assertEquals(List.of(), violations(article, flavour));
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void picturesConform(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), violations(Articles.withPictures("题目", DrawnPictures.ALL), flavour));
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void highlightsAndNotesConform(PDFAFlavour flavour) throws Exception {
        var article = Articles.highlighted("题目",
                "<p>潮水<b>一日</b>两次。</p><ul><li>渡轮<a href=\"https://example.org\">停航</a></li></ul>",
                "三十级 & <石阶>\n1930", "水一日两", "轮停");
        assertEquals(List.of(), violations(article, flavour));
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void twoColumnsConform(PDFAFlavour flavour) throws Exception {
        var article = Articles.article("题目", ("<h2>渡轮</h2><p>" + "潮水一日两次。".repeat(60)
                + "</p><ul><li>石阶</li></ul><table><tr><th>站</th><td>港口</td></tr></table>").repeat(12));
        assertEquals(List.of(), violations(article, flavour, PrintStyle.NORMAL.withColumns(2)));
    }

    private List<String> violations(ReadableArticle article, PDFAFlavour flavour) throws Exception {
        return violations(article, flavour, PrintStyle.NORMAL);
    }

    private List<String> violations(ReadableArticle article, PDFAFlavour flavour, PrintStyle style) throws Exception {
        Path file = folder.resolve("a.pdf");
        new PdfExport(new FontFiles(folder), ZoneOffset.UTC, DrawnPictures::picture).write(article, file, style);
        return Conformance.violations(file, flavour);
    }
}
