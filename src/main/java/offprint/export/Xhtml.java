package offprint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes well-formed HTML. */
final class Xhtml {

    private static final int DEEPEST = 256;
    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img", "link", "meta", "wbr");

    private Xhtml() {
    }

    /** Text that means itself in XML, both between tags and in quotes; what XML cannot hold at all is left out. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xhtml::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    // XML 1.0: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** The tree, its names without a namespace. */
    static Document parse(String xhtml) throws SAXException {
        try {
            DocumentBuilder builder = parsers().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser knows these features", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string does not fail", e);
        }
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // No document type: no entities, and nothing to fetch.
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        // The JDK stops at 100; the cleaner leaves up to 200, and the page itself adds some.
        parsers.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        return parsers;
    }

    /** A text that belongs to the program. */
    static String resource(String name) {
        try (InputStream in = Xhtml.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own " + name, e);
        }
    }

    /** The element's content in a form that is HTML and XML at once. */
    static String inner(Element element) {
        var html = new StringBuilder();
        writeChildren(element, html);
        return html.toString();
    }

    private static void writeChildren(Node parent, StringBuilder html) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Text text -> html.append(escape(text.getData()));
                case Element element -> write(element, html);
                default -> { }
            }
        }
    }

    private static void write(Element element, StringBuilder html) {
        String name = element.getNodeName();
        html.append('<').append(name);
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            html.append(' ').append(attribute.getNodeName()).append("=\"")
                    .append(escape(attribute.getNodeValue())).append('"');
        }
        if (EMPTY.contains(name)) {
            html.append("/>");
            return;
        }
        html.append('>');
        // The HTML parser takes away the first line feed of a pre.
        if (name.equals("pre") && element.getTextContent().startsWith("\n")) {
            html.append('\n');
        }
        writeChildren(element, html);
        html.append("</").append(name).append('>');
    }

    /** Reports by exception only; the JDK's default also prints to stderr. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // A warning leaves the tree as it was meant.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
