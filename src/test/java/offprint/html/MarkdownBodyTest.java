package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theNotesOfTwoChaptersWithOneNumberStay() {
        var text = clean("第一章。[^1]\n\n[^1]: 王某的注。\n\n第二章。[^1]\n\n[^1]: 李某的注。\n").text();

        assertTrue(text.contains("王某的注。") && text.contains("李某的注。"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ibid.", "Foucault", "p.35", "Ibid. 'Quay'"})
    void aNoteOfOneWordIsNoAddress(String note) {
        var clean = clean("The old clock.[1]\n\n[1]: " + note);

        assertTrue(clean.text().contains("[1]: " + note.replace("'", "")), clean.text());
        assertFalse(clean.html().contains("href"), clean.html());
    }

    @ParameterizedTest
    @CsvSource({"/a,https://novel.example.org/a", "b.html,https://novel.example.org/b.html",
        "example.com,https://novel.example.org/example.com", "a.b.jpg,https://novel.example.org/a.b.jpg",
        "?p=2,https://novel.example.org/3?p=2", "<>,''"})
    void anAddressWithoutAHostIsOne(String address, String href) {
        var clean = clean("The old [clock][1].\n\n[1]: " + address);

        assertEquals("The old clock.", clean.text());
        assertEquals(!href.isEmpty(), clean.html().contains("href=\"" + href + "\""), clean.html());
    }

    @Test
    void anAddressEndsBeforeChinesePunctuation() {
        assertEquals("<p>见 <a href=\"https://example.com/a\">https://example.com/a</a>。然后看（<a href=\"http://b.com/c\">"
                        + "http://b.com/c</a>）和“<a href=\"http://d.com/路\">http://d.com/路</a>”，完。</p>",
                clean("见 https://example.com/a。然后看（http://b.com/c）和“http://d.com/路”，完。").html());
        assertEquals("<p>联系<a href=\"mailto:abc@example.com\">abc@example.com</a>。或者：<a href=\"mailto:foo@bar.com\">"
                + "foo@bar.com</a>都行</p>", clean("联系abc@example.com。或者：foo@bar.com都行").html());
    }

    @Test
    void anAddressWhoseEndIsMarkedEndsThere() {
        assertEquals("<p><a href=\"https://example.com/中，文\">https://example.com/中，文</a></p>",
                clean("<https://example.com/中，文>").html());
    }

    private static String row(String cell) {
        return String.join("|", Collections.nCopies(1_001, cell)) + "\n";
    }
}
