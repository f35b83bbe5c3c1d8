package offprint.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offprint.model.ArticleSummary;
import offprint.model.Sha256;
import offprint.reading.ReadableArticle;

/** The files of one book. Of the chapters only what the table of contents says is kept. For one thread. */
final class EpubBook {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final String title;
    private final ZoneId zone;
    private final EpubPictures pictures;
    private final List<String> titles = new ArrayList<>();
    private final Set<String> languages = new LinkedHashSet<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private Instant latest = Instant.EPOCH;
    private byte[] content;

    EpubBook(String title, ZoneId zone, PictureSource pictures) {
        this.title = title;
        this.zone = zone;
        this.pictures = new EpubPictures(pictures);
        this.content = title.getBytes(StandardCharsets.UTF_8);
    }

    int chapters() {
        return titles.size();
    }

    void begin(EpubZip zip) throws IOException {
        zip.addStored("mimetype", "application/epub+zip");
        zip.add("META-INF/container.xml", CONTAINER);
        zip.add("EPUB/style.css", ScreenPage.CSS);
    }

    void add(ReadableArticle article, EpubZip zip) throws IOException {
        ArticleSummary summary = article.article().summary();
        var page = new ScreenPage(article, zone, url -> pictures.reference(url, zip));
        titles.add(summary.title());
        languages.add(page.language().tag());
        authors.addAll(summary.authors());
        if (!summary.url().isBlank()) {
            sources.add(summary.url().strip());
        }
        if (summary.published().isKnown() && summary.published().instant().isAfter(latest)) {
            latest = summary.published().instant();
        }
        byte[] source = Sha256.digest(article.article().source().bytes());
        content = Sha256.digest(ByteBuffer.allocate(content.length + source.length).put(content).put(source).array());
        zip.add("EPUB/" + file(titles.size()), xhtml(page.language().tag(), summary.title(), page.body()));
    }

    void end(EpubZip zip) throws IOException {
        zip.add("EPUB/nav.xhtml", xhtml(language(), title, "<nav epub:type=\"toc\"><h1>" + Xhtml.escape(title)
                + "</h1>\n<ol>\n" + numbered("<li><a href=\"%s\">%s</a></li>") + "\n</ol></nav>\n"));
        zip.add("EPUB/package.opf", packageFile());
    }

    private String language() {
        return languages.stream().findFirst().orElse(Language.ENGLISH.tag());
    }

    private static String file(int chapter) {
        return String.format(Locale.ROOT, "article-%05d.xhtml", chapter);
    }

    private String numbered(String line) {
        return IntStream.rangeClosed(1, titles.size())
                .mapToObj(chapter -> line.formatted(file(chapter), Xhtml.escape(titles.get(chapter - 1))))
                .collect(Collectors.joining("\n"));
    }

    private static String xhtml(String language, String title, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
                      lang="%s" xml:lang="%s">
                <head>
                <meta charset="utf-8"/>
                <title>%s</title>
                <link rel="stylesheet" type="text/css" href="style.css"/>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language, language, Xhtml.escape(title), body);
    }

    private String packageFile() {
        String chapterIds = IntStream.rangeClosed(1, titles.size())
                .mapToObj("<itemref idref=\"a%s\"/>"::formatted).collect(Collectors.joining("\n"));
        String chapterItems = IntStream.rangeClosed(1, titles.size())
                .mapToObj(chapter -> "<item id=\"a%s\" href=\"%s\" media-type=\"application/xhtml+xml\"/>"
                        .formatted(chapter, file(chapter)))
                .collect(Collectors.joining("\n")) + pictures.items();
        // A book of one article opens at it.
        String contents = titles.size() > 1 ? "<itemref idref=\"nav\"/>\n" : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="%s">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="book">urn:uuid:%s</dc:identifier>
                %s
                <meta property="dcterms:modified">%s</meta>
                </metadata>
                <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="style.css" media-type="text/css"/>
                %s
                </manifest>
                <spine>
                %s%s
                </spine>
                </package>
                """.formatted(language(), UUID.nameUUIDFromBytes(content), metadata(),
                latest.truncatedTo(ChronoUnit.SECONDS), chapterItems, contents, chapterIds);
    }

    private String metadata() {
        var lines = new ArrayList<String>();
        lines.add("<dc:title>" + Xhtml.escape(title) + "</dc:title>");
        languages.forEach(tag -> lines.add("<dc:language>" + tag + "</dc:language>"));
        authors.forEach(author -> lines.add("<dc:creator>" + Xhtml.escape(author) + "</dc:creator>"));
        sources.forEach(source -> lines.add("<dc:source>" + Xhtml.escape(source) + "</dc:source>"));
        if (titles.size() == 1 && !latest.equals(Instant.EPOCH)) {
            lines.add("<dc:date>" + latest.truncatedTo(ChronoUnit.SECONDS) + "</dc:date>");
        }
        return String.join("\n", lines);
    }
}
