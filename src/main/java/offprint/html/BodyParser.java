package offprint.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Parses HTML as the page will: in standards mode, with a limit to its depth. */
final class BodyParser {

    /** Elements inside each other; deeper ones become neighbours, with their text. */
    static final int DEEPEST = 220;

    private BodyParser() {
    }

    static Element tree(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput("<!doctype html><body>" + html, "").body();
    }

    /** Writes a tree as HTML that is well-formed XML too. */
    static String html(Element root) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        document.appendChild(root);
        return root.html();
    }
}
