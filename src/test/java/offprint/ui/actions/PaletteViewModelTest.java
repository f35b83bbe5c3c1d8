package offprint.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty nothingOpened = new SimpleBooleanProperty(false);
    private final ActionList actions = new ActionList(
            ActionGroup.of("actions.files", action("action.importFiles"), action("action.importFolder"),
                    action("action.exportPdf").unless(nothingOpened)),
            ActionGroup.of("actions.view", action("action.larger"), action("action.smaller"),
                    action("action.fullScreen")));
    private final PaletteViewModel palette = new PaletteViewModel(actions, new DirectJobs(), List.of());

    @Test
    void allThatCanBeRunIsShownInTheOrderOfTheMenu() {
        nothingOpened.set(true);
        palette.open();

        assertEquals(List.of("importFiles", "importFolder", "larger", "smaller", "fullScreen"), shown());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            import,       importFiles importFolder exportPdf
            export,       exportPdf importFiles importFolder
            FOLDER imp,   importFolder
            text,         larger smaller
            view larger,  larger
            full,         fullScreen
            tree house,   ''
            """)
    void wordsNarrowTheCommandsByNameAndGroup(String words, String found) {
        palette.wordsProperty().set(words);

        assertEquals(found, String.join(" ", shown()));
    }

    @Test
    void theCommandUsedLastComesFirst() {
        palette.run(actions.byId("smaller").orElseThrow());
        palette.run(actions.byId("fullScreen").orElseThrow());
        palette.open();

        assertEquals(List.of("smaller", "fullScreen"), done);
        assertEquals(List.of("fullScreen", "smaller"), palette.lastUsed());
        assertEquals(List.of("fullScreen", "smaller", "importFiles"), shown().subList(0, 3));

        palette.wordsProperty().set("text");
        assertEquals(List.of("smaller", "larger"), shown());
    }

    @Test
    void whatBeginsWithTheWordsComesBeforeWhatHasThemSomewhere() {
        palette.wordsProperty().set("f");

        assertEquals("fullScreen", shown().getFirst());
    }

    @Test
    void onlyTheLastCommandsAreRemembered() {
        var longAgo = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var begun = new PaletteViewModel(actions, new DirectJobs(), longAgo);

        begun.run(actions.byId("larger").orElseThrow());

        assertEquals(List.of("larger", "a", "b", "c", "d", "e", "f", "g"), begun.lastUsed());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            文件,    导入文件…
            文件夾,  导入文件夹…
            daoru,   导入文件…
            dr,      导入文件…
            wjj,     导入文件夹…
            quanp,   全屏
            fd wz,   放大文字
            pdf dc,  将文章导出为 PDF…
            """)
    void chineseNamesAreFoundByCharactersAndPinyin(String words, String name) {
        assertTrue(new TypedWords(words).areIn(name));
        assertFalse(new TypedWords(words).areIn("撤销"));
    }

    private List<String> shown() {
        return palette.shown().stream().map(Action::id).toList();
    }

    private Action action(String key) {
        String id = key.substring(key.indexOf('.') + 1);
        return Action.of(key, Feather.CIRCLE, () -> done.add(id));
    }
}
