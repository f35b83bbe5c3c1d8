package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Markdown would lose, refuse or misread. */
class MarkdownBodyTest {

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private CleanArticle clean(String body) {
        return cleaner.clean(body, "https://novel.example.org/3", "");
    }

    @Test
    void aTableOfTooManyCellsIsText() {
        var table = row("a") + row("-") + "渡口\n".repeat(1_001);

        var text = clean("*第一段*。\n\n" + table + "\n最后一段。").text();

        assertEquals(1_001, text.split("渡口", -1).length - 1);
        assertTrue(text.startsWith("第一段。") && text.endsWith("最后一段。"), text);
    }

    private static String row(String cell) {
        return String.join("|", Collections.nCopies(1_001, cell)) + "\n";
    }
}
