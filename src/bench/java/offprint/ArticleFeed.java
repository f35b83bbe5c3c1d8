package offprint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;

/** A library as a feed that other readers take: every article with its title, date, author, address and clean text. */
final class ArticleFeed {

    /** What XML cannot hold: it would end the feed for a strict reader. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private ArticleFeed() {
    }

    /** Writes the feed, if it is not there yet, and returns how many articles are in it. */
    static int write(Path file, Path feed) throws IOException, OffprintException {
        try (var library = Library.open(file)) {
            long[] ids = library.find(ArticleQuery.ALL);
            if (!Files.exists(feed)) {
                write(library, ids, feed);
            }
            return ids.length;
        }
    }

    private static void write(Library library, long[] ids, Path feed) throws IOException, OffprintException {
        var reader = new ArticleReader(library, new ArticleCleaner(List.of(FilterList.builtIn())));
        try (OutputStream out = Files.newOutputStream(feed)) {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument();
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", "All articles");
            element(xml, "link", "http://localhost/");
            for (long id : ids) {
                item(xml, reader.read(id).orElseThrow());
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The feed could not be written", e);
        }
    }

    private static void item(XMLStreamWriter xml, ReadableArticle article) throws XMLStreamException {
        var summary = article.article().summary();
        xml.writeStartElement("item");
        element(xml, "guid", "article-" + summary.id());
        element(xml, "title", summary.title());
        element(xml, "link", summary.url());
        element(xml, "author", String.join(", ", summary.authors()));
        if (summary.published().isKnown()) {
            element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME
                    .format(summary.published().instant().atOffset(ZoneOffset.UTC)));
        }
        element(xml, "description", article.clean().html());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }
}
