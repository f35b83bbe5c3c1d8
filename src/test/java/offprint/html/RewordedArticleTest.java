package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RewordedArticleTest {

    private static final ArticleCleaner CLEANER = new ArticleCleaner(List.of(FilterList.builtIn()));

    @Test
    void onlyTextAndDescriptionsOfPicturesChange() {
        var clean = CLEANER.clean("<p id=发>发<b>展</b> &amp; <a href=\"https://example.com/发\">发</a></p>"
                + "<img src=\"https://example.com/a.jpg\" alt=\"发\"><pre>  发\n  b</pre>", "https://example.com/1", "");

        var reworded = clean.reworded(text -> text.replace('发', '發'));

        assertEquals(clean.html().replace(">发", ">發").replace("alt=\"发\"", "alt=\"發\"").replace("  发", "  發"),
                reworded.html());
        assertEquals(clean.text().replace('发', '發'), reworded.text());
        assertEquals("發", reworded.pictures().getFirst().alt());
        assertEquals(clean.pictures().getFirst().source(), reworded.pictures().getFirst().source());
    }

    @Test
    void wordsCannotBecomeMarkup() {
        var clean = CLEANER.clean("<p>x</p><img src=\"https://example.com/a.jpg\" alt=\"x\">", "", "");

        var reworded = clean.reworded(text -> text.replace("x", "\"><script>y</script>&"));

        assertEquals(0, BodyParser.tree(reworded.html()).select("script").size());
        assertEquals("\"><script>y</script>&", BodyParser.tree(reworded.html()).select("p").first().text());
    }

    @Property(tries = 200, seed = "20210902")
    void theSameWordsGiveTheSameArticle(@ForAll String body) {
        var clean = CLEANER.clean(body, "", "");

        assertEquals(clean, clean.reworded(text -> text));
    }
}
