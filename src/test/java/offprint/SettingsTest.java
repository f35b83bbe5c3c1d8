package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import offprint.export.PageSetup;
import offprint.export.PrintStyle;
import offprint.html.Typography;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.LanguageChoice;
import offprint.ui.TextStyle;
import offprint.ui.ThemeChoice;
import offprint.ui.WindowState;
import offprint.ui.articles.RowLook;
import offprint.ui.actions.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsLoaded() {
        var query = ArticleQuery.ALL.withWords("气候 = \"变化\"").and(Facet.tag("海港 日报")).andNot(Facet.host("example.com"))
                .withPeriod(Period.parse("2021-09")).withUnread(true).withSort(Sort.OLDEST);
        var state = new WindowState(1000, 700, true, 220, 400, new TextStyle(ThemeChoice.BLACK, 1.25,
                new Typography(Typography.Face.SERIF, 2.05, 32, true, true),
                ScriptChoice.of(ChineseScript.HONG_KONG).with("harbour.example", ChineseScript.AS_WRITTEN),
                PrintStyle.NORMAL.withPage(PageSetup.A5).withColumns(2).withPoints(9)), RowLook.LINES, query,
                List.of("港口 = 1", "tag:\"海港 日报\""), new Habits(Map.of("star",
                        List.of("Shift+Shortcut+Page Up", "F4"), "delete", List.of()), List.of("theme", "find"), true),
                LanguageChoice.TRADITIONAL, 42);
        var settings = new Settings(folder.resolve("deep").resolve("settings.properties"));

        settings.save(state);

        assertEquals(state, settings.load());
        assertEquals(List.of("settings.properties"), names(folder.resolve("deep")));
    }

    @Test
    void theFirstStartHasNoFile() {
        assertEquals(WindowState.FIRST, new Settings(folder.resolve("settings.properties")).load());
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"width=wide", "width=-3", "width=NaN", "theme=PINK", "script=LATIN", "script.harbour.example=",
        "period=2021-13-01/x", "period=2021", "with.0=SMELL x", "with.0=", "sort=", "selected=first", "scale=big",
        "leading=high", "measure=40.5", "\\u00zz=1", "=\u0000\u0001"})
    void aDamagedValueIsThatOfTheFirstStart(String line) throws Exception {
        var file = Files.writeString(folder.resolve("settings.properties"), line);

        assertEquals(WindowState.FIRST, new Settings(file).load());
    }

    @Test
    void bytesThatAreNoTextAreNoSettings() throws Exception {
        var file = Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xc3, (byte) 0x28, 0, -1});

        assertEquals(WindowState.FIRST, new Settings(file).load());
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list());
    }
}
