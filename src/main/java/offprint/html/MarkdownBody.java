package offprint.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of the text of a post that is Markdown. */
final class MarkdownBody {

    // A single tilde stands between two numbers far more often than around words that are struck out.
    private static final List<Extension> WITHOUT_TABLES = List.of(
            StrikethroughExtension.builder().requireTwoTildes(true).build(), new ChineseAddresses(),
            AutolinkExtension.create(), FootnotesExtension.create());
    private static final Dialect MARKDOWN = Dialect.with(
            Stream.concat(WITHOUT_TABLES.stream(), Stream.of(TablesExtension.create())).toList());
    private static final Set<Integer> SENTENCE_ENDS = Set.of((int) '。', (int) '！', (int) '？', (int) '…',
            (int) '」', (int) '』', (int) '”', (int) '）', (int) '：', (int) '；');
    private static final Pattern SITE =
            Pattern.compile("]\\(\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?}}(?:\\{\\{-?\\s*site\\.baseurl\\s*-?}})?");
    private static final Pattern FILTERED = Pattern.compile(
            "]\\(\\{\\{-?\\s*[\"']([^\"'\\s]{1,2000})[\"']\\s*\\|\\s*(?:relative|absolute)_url\\s*-?}}");
    private static final int LONGEST = 4_000_000;

    private MarkdownBody() {
    }

    static String html(String markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        if (markdown.length() > LONGEST) {
            return paragraphs(markdown);
        }
        return ChineseEmphasis.finish(rendered(ChineseEmphasis.prepare(withoutSite(markdown))));
    }

    private static String rendered(String markdown) {
        try {
            return MARKDOWN.html(markdown);
        } catch (IllegalArgumentException _) {
            // The extension for tables refuses a table of too many cells: its lines are text then.
            return Dialect.with(WITHOUT_TABLES).html(markdown);
        }
    }

    /** Jekyll's Liquid runs before Markdown: an address that begins with it has spaces, and would be none. */
    private static String withoutSite(String markdown) {
        if (!markdown.contains("]({{")) {
            return markdown;
        }
        return FILTERED.matcher(SITE.matcher(markdown).replaceAll("](")).replaceAll("]($1");
    }

    /** Text that is too long to be read as Markdown, with the paragraphs it has. */
    private static String paragraphs(String text) {
        var html = new StringBuilder(text.length() + text.length() / 8);
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        for (var paragraph : escaped.split("\\R\\s*\\R")) {
            html.append("<p>").append(paragraph).append("</p>");
        }
        return html.toString();
    }

    private record Dialect(Parser parser, HtmlRenderer renderer) {

        static Dialect with(List<Extension> extensions) {
            return new Dialect(Parser.builder().extensions(extensions).build(),
                    HtmlRenderer.builder().extensions(extensions).build());
        }

        String html(String markdown) {
            var document = parser.parse(markdown);
            MarkdownNotes.keep(document);
            document.accept(new LineBreaks());
            return renderer.render(document);
        }
    }

    /** A line that ends with a Chinese or Japanese sentence is a paragraph of its own: nobody wraps lines there. */
    private static final class LineBreaks extends AbstractVisitor {

        @Override
        public void visit(SoftLineBreak softBreak) {
            if (softBreak.getPrevious() instanceof Text text && !text.getLiteral().isEmpty()
                    && SENTENCE_ENDS.contains((int) text.getLiteral().charAt(text.getLiteral().length() - 1))) {
                softBreak.insertBefore(new HardLineBreak());
                softBreak.unlink();
            }
        }
    }
}
