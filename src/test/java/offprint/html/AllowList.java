package offprint.html;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The allow-list once more, written down independently of the cleaner, and checked with an XML parser. */
final class AllowList {

    private static final Set<String> TAGS = Set.of(("a abbr address article aside b bdi bdo blockquote br caption cite "
            + "code col colgroup dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 header hr "
            + "i img ins kbd li main mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup "
            + "table tbody td tfoot th thead time tr tt u ul var wbr").split(" "));
    private static final Map<String, Pattern> EVERYWHERE = Map.of(
            "dir", Pattern.compile("ltr|rtl|auto"), "lang", Pattern.compile("[A-Za-z0-9-]{1,60}"),
            "title", Pattern.compile(".{1,500}"), "id", Pattern.compile("c-[\\p{L}\\p{N}_.:-]+"),
            "class", Pattern.compile(
            "((language-[\\w+#.-]+|footnotes?|footnotes-list|footnote-(back)?ref|comments|math|"
                    + "table-scroll|embed|embed-(video|audio|frame))( (?!$)|$))+"),
            "style", Pattern.compile("((text-align|vertical-align):[a-z]+(;(?!$)|$))+"));
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\@]+(/[^\\s\"<>\\\\]*)?");
    private static final Map<String, Map<String, Pattern>> OWN = Map.of(
            "a", Map.of("href", Pattern.compile(
            "(https?://[^\\s\"<>\\\\]+|mailto:[^\\s\"<>]*|#c-[\\p{L}\\p{N}_.:-]+)")),
            "img", Map.of("src", Pattern.compile("offprint:img/[0-9a-f]{64}"), "data-src", WEB,
                    "alt", Pattern.compile(".{0,500}"), "width", NUMBER, "height", NUMBER),
            "td", Map.of("colspan", NUMBER, "rowspan", NUMBER, "scope", Pattern.compile("(row|col)(group)?")),
            "th", Map.of("colspan", NUMBER, "rowspan", NUMBER, "scope", Pattern.compile("(row|col)(group)?")),
            "ol", Map.of("start", NUMBER, "type", Pattern.compile("[1aAiI]"), "reversed", Pattern.compile("reversed")),
            "li", Map.of("value", NUMBER), "col", Map.of("span", NUMBER), "colgroup", Map.of("span", NUMBER),
            "time", Map.of("datetime", Pattern.compile("[0-9TZ:.+ -]{4,40}")));

    private AllowList() {
    }

    /** Fails unless the HTML is well-formed XML and all of it is allowed. */
    static Element check(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            var root = builder.parse(new InputSource(new StringReader("<body>" + html + "</body>")))
                    .getDocumentElement();
            for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                check(child);
            }
            return root;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return fail("not well-formed: " + e.getMessage() + "\n" + html);
        }
    }

    private static void check(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return;
        }
        if (!(node instanceof Element element) || !TAGS.contains(element.getTagName())) {
            fail("not allowed: " + node);
            return;
        }
        var own = OWN.getOrDefault(element.getTagName(), Map.of());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            var pattern = own.getOrDefault(name, EVERYWHERE.get(name));
            if (pattern == null || !pattern.matcher(value).matches()) {
                fail("not allowed on " + element.getTagName() + ": " + name + "=\"" + value + "\"");
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(child);
        }
    }
}
