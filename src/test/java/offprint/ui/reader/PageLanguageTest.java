package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.reader.ReaderState.Showing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page names its language and script, by which the face is chosen. */
class PageLanguageTest {

    @ParameterizedTest
    @CsvSource({"这艘船从昨天起停在港口,zh-Hans", "這艘船從昨天起停在港口,zh-Hant", "この船は昨日から港に泊まっています,ja",
        "The ship has been in the harbour since,en"})
    void theFaceFollowsTheTextAsItIsWritten(String text, String language) {
        assertTrue(page(text, ChineseScript.AS_WRITTEN).contains("<html lang=\"" + language + "\""));
    }

    @Test
    void theFaceFollowsTheScriptThatIsShown() {
        assertTrue(page("这艘船从昨天起停在港口", ChineseScript.TRADITIONAL).contains("<html lang=\"zh-Hant\""));
    }

    private static String page(String text, ChineseScript script) {
        var reader = new ReaderViewModel(
                id -> Optional.of(Pages.article(id, "港口", "<p>" + text + "</p>")), new DirectJobs());
        reader.scriptProperty().set(ScriptChoice.of(script));
        reader.open(1);
        return ((Showing) reader.stateProperty().get()).page().html(reader.lookProperty().get());
    }
}
