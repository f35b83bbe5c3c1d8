package offprint.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts each character beyond U+FFFF, an emoji most often, into a box of its own. JavaFX's WebKit (26.0.1) draws such a
 * character and then, over what follows, the sign for a missing one; the box cuts that off.
 */
final class ArticlePageWide {

    private static final Pattern WIDE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private ArticlePageWide() {
    }

    static void box(Element element) {
        for (TextNode text : element.nodeStream(TextNode.class).toList()) {
            box(text);
        }
    }

    private static void box(TextNode node) {
        String text = node.getWholeText();
        Matcher wide = WIDE.matcher(text);
        int done = 0;
        while (wide.find()) {
            node.before(new TextNode(text.substring(done, wide.start())));
            node.before(new Element("span").addClass("wide").text(wide.group()));
            done = wide.end();
        }
        if (done > 0) {
            node.text(text.substring(done));
        }
    }

    /**
     * The page with these characters as references: a WebView takes its content through JNI's own variety of UTF-8,
     * in which WebKit cannot read them. Half a character becomes U+FFFD.
     */
    static String escape(String html) {
        String whole = HALF.matcher(html).replaceAll("\uFFFD");
        return WIDE.matcher(whole).replaceAll(pair -> "&#" + pair.group().codePointAt(0) + ";");
    }
}
