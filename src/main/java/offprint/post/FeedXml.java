package offprint.post;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import offprint.model.PostFile;
import offprint.model.Problem;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.filter.ElementFilter;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The XML of a feed. A document type is refused, so that there are no entities to expand and nothing to fetch. */
final class FeedXml {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /** What a feed says of itself that an entry needs. */
    private static final Set<String> LASTING = Set.of("title", "link", "language", "author", "id");
    /** Each entry says it again. */
    private static final int LONGEST = 4_000;
    private static final Namespace SLASH = Namespace.getNamespace("http://purl.org/rss/1.0/modules/slash/");

    /** The parser of the JDK, without asking each time which others there are. */
    private static final XMLReaderJDOMFactory JDK = new XMLReaderJDOMFactory() {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                return SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            } catch (SAXException | ParserConfigurationException e) {
                throw new JDOMException("there is no XML parser", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    };

    private FeedXml() {
    }

    static Document document(PostFile file, Notes notes) throws PostFormatException {
        String text = TextDecoder.text(file, notes);
        var builder = new SAXBuilder(JDK);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        // ROME's reader makes characters of the HTML entities that feeds have and XML has not.
        try (var reader = new XmlFixerReader(new StringReader(text.strip()))) {
            return builder.build(reader);
        } catch (JDOMParseException e) {
            throw failure(file, Math.max(0, e.getLineNumber()), e.getCause() == null ? e : e.getCause());
        } catch (JDOMException | IOException e) {
            throw failure(file, 0, e);
        }
    }

    static PostFormatException failure(PostFile file, int line, Throwable cause) {
        return new PostFormatException(Problem.error(file.path(), line,
                "the feed cannot be read: " + OneLine.of(String.valueOf(cause.getMessage()))));
    }

    /** What the entries stand in: the channel of RSS, the root of Atom and RDF. */
    static Element placeOfEntries(Document document) {
        var root = document.getRootElement();
        var channel = root.getChild("channel", root.getNamespace());
        return channel == null || root.getName().equals("RDF") ? root : channel;
    }

    static List<Element> entries(Document document) {
        return placeOfEntries(document).getChildren().stream()
                .filter(each -> ENTRIES.contains(each.getName())).toList();
    }

    /** Takes out of a feed without its entries what tells when it was written, and how many they were. */
    static void dropWhatChanges(Element place) {
        place.getContent().removeIf(Text.class::isInstance);
        var feed = place.getName().equals("RDF")
                ? place.getChildren().stream().filter(each -> each.getName().equals("channel")).toList()
                : List.of(place);
        feed.forEach(each -> each.removeContent(new ElementFilter() {
            private static final long serialVersionUID = 1L;

            @Override
            public Element filter(Object content) {
                return content instanceof Element child && !isLasting(child) ? child : null;
            }
        }));
    }

    private static boolean isLasting(Element child) {
        return LASTING.contains(child.getName()) && isAlternate(child) && child.getValue().length() <= LONGEST;
    }

    /** Whether a link leads to what it stands in, not to something that belongs to it. */
    static boolean isAlternate(Element link) {
        return link.getAttributeValue("rel", "alternate").equals("alternate");
    }

    /** The number of comments changes, the article does not. */
    static void dropCounters(Element entry) {
        entry.removeChildren("comments", SLASH);
    }
}
