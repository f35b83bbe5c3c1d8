package offprint.export;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import offprint.model.ArticleSummary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What a PDF says of itself, twice, as PDF/A wants it: in the information dictionary and in XMP. Everything comes from
 * the article, nothing from the clock, so that the same article gives the same file.
 */
final class PdfMetadata {

    private static final String PRODUCER = "Offprint";

    // ISO 19005-2, 6.6.2.3: PDF/A wants a property that it does not know to be described.
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private PdfMetadata() {
    }

    static void write(ArticleSummary article, Language language, PDDocument document) throws IOException {
        document.setDocumentInformation(information(article));
        var catalog = document.getDocumentCatalog();
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(article).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setLanguage(language.tag());
        catalog.addOutputIntent(colours(document));
        // The file identifier of the trailer is made from this number and the metadata.
        document.setDocumentId(article.id());
    }

    private static PDDocumentInformation information(ArticleSummary article) {
        var information = new PDDocumentInformation();
        information.setTitle(article.title());
        information.setAuthor(String.join(", ", article.authors()));
        information.setSubject(article.url());
        information.setKeywords(String.join(", ", article.tags()));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        if (article.published().isKnown()) {
            information.setCreationDate(calendar(article.published().instant()));
        }
        return information;
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(TimeZone.getTimeZone(ZoneOffset.UTC).toZoneId()));
    }

    private static String xmp(ArticleSummary article) {
        String created = article.published().isKnown()
                ? "<xmp:CreateDate>" + article.published().instant() + "</xmp:CreateDate>" : "";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq>%s</rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <pdf:Keywords>%s</pdf:Keywords><pdf:Producer>%s</pdf:Producer>
                <xmp:CreatorTool>%s</xmp:CreatorTool>%s
                </rdf:Description>%s</rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(Xhtml.escape(article.title()),
                items(List.of(String.join(", ", article.authors()))), Xhtml.escape(article.url()),
                Xhtml.escape(String.join(", ", article.tags())), PRODUCER, PRODUCER, created,
                UA_SCHEMA);
    }

    private static String items(List<String> values) {
        return values.stream()
                .map(value -> "<rdf:li>" + Xhtml.escape(value) + "</rdf:li>")
                .collect(Collectors.joining());
    }

    // PDF/A: colours by number mean something only together with a colour profile.
    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.getCOSObject().setItem(COSName.S, COSName.GTS_PDFA1);
        return intent;
    }
}
