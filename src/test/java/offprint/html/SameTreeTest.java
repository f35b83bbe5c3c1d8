package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTreeTest {

    private static final List<String> PIECES = List.of("<p>", "</p>", "<b>", "</b>", "<br />", "a", "渡口", " ",
            "&amp;", "<a href=\"https://harbour.example/\">", "</a>", "<table>", "<td>", "<img src=\"x\" />",
            "<div id=\"c-1\">");

    @ParameterizedTest
    @CsvSource({"<p>a</p>,<p>b</p>", "<p>a</p>,<div>a</div>", "<p>a</p>,<p>a</p><p></p>", "<p>a<br>b</p>,<p>ab</p>",
        "<p id=a>a</p>,<p id=b>a</p>", "<p id=a>a</p>,<p>a</p>", "<p>a</p>b,b<p>a</p>"})
    void tellsTreesApart(String one, String other) {
        assertFalse(SameTree.are(BodyParser.tree(one), BodyParser.tree(other)));
    }

    @Test
    void takesAWrittenTreeForTheParsedOne() {
        var written = new Element("body");
        written.appendElement("p").appendChild(new TextNode("The harbour ")).appendChild(new TextNode("opens"));
        assertTrue(SameTree.are(written, BodyParser.tree("<p>The harbour opens</p>")));
    }

    @Property(seed = "20210902", tries = 5_000)
    void findsTheSameOnlyWhereTheHtmlIsTheSame(@ForAll("pages") String one, @ForAll("pages") String other) {
        var first = BodyParser.tree(one);
        var second = BodyParser.tree(other);
        if (SameTree.are(first, second)) {
            assertEquals(BodyParser.html(first), BodyParser.html(second));
        }
        assertTrue(SameTree.are(BodyParser.tree(one), BodyParser.tree(one)));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES).list().ofMaxSize(3).map(pieces -> String.join("", pieces));
    }
}
