package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import offprint.model.DatePrecision;
import offprint.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private static final Published DAY = Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DAY, "2021-09-02");

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            港口夜班的一天     > 2021-09-02 港口夜班的一天.pdf
            a/b\\c:d*e?f|g      > 2021-09-02 a_b_c_d_e_f_g.pdf
            ../../etc/passwd   > 2021-09-02 _.._etc_passwd.pdf
            What now?          > 2021-09-02 What now_.pdf
            end of line. . .   > 2021-09-02 end of line.pdf
            many   \t blanks   > 2021-09-02 many blanks.pdf
            e\u0301te\u0301    > 2021-09-02 \u00e9t\u00e9.pdf
            gnp\u202e.fdp\u2069 > 2021-09-02 gnp.fdp.pdf
            zero\u200bwidth\ufeff > 2021-09-02 zerowidth.pdf
            """)
    void nameIsDayAndTitleWithoutWhatFileSystemsRefuse(String title, String name) {
        assertEquals(name, FileNames.of(Articles.summary(title, DAY), "pdf"));
    }

    @ParameterizedTest
    @CsvSource({"CON,_CON.pdf", "nul,_nul.pdf", "com1.txt,_com1.txt.pdf", "lpt9,_lpt9.pdf", "Console,Console.pdf",
        "...,Article.pdf", ".hidden,hidden.pdf"})
    void nameWithoutADayIsNotThatOfADevice(String title, String name) {
        assertEquals(name, FileNames.of(Articles.summary(title, Published.unknown("")), "pdf"));
    }

    @ParameterizedTest
    @CsvSource({"UTC,2021-09-02", "Pacific/Honolulu,2021-09-01", "Asia/Shanghai,2021-09-02"})
    void theDayIsThatOfTheZone(String zone, String day) {
        var summary = Articles.summary("t", Articles.PUBLISHED);

        assertEquals(day + " t.pdf", FileNames.of(summary, "pdf", ZoneId.of(zone)));
    }

    @Property(seed = "20210902")
    void everyTitleGivesANameOfOnePathElement(@ForAll String title) {
        String name = FileNames.of(Articles.summary(title, DAY), "pdf", ZoneOffset.UTC);

        assertTrue(name.startsWith("2021-09-02") && name.endsWith(".pdf"), name);
        assertFalse(name.matches("(?s).*[<>:\"/\\\\|?*\\p{Cc}].*"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200);
        assertTrue(name.codePointCount(0, name.length()) <= 120);
        assertEquals(1, Path.of(name).getNameCount());
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String name = FileNames.of(Articles.summary("𠂇".repeat(100), DAY), "pdf", ZoneOffset.UTC);

        assertEquals("2021-09-02 " + "𠂇".repeat(46) + ".pdf", name);
    }
}
