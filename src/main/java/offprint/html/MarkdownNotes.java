package offprint.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Keeps the notes that Markdown would swallow: a footnote without a mark in the text, and “[1]: 王某：《渡口》”, which
 * is read as an address because Chinese has no spaces, or “[2]: Ibid.”, which is one word.
 */
final class MarkdownNotes extends AbstractVisitor {

    private static final Pattern NO_ADDRESS = Pattern.compile(
            "[^/.#@:%?&=\\s]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}《“「『（].*"
                    + "|(?![^.]*\\.(?:[^.]*\\.)*[A-Za-z][A-Za-z0-9]{1,5}$)[^/:#?@%&=]+");

    private final List<Block> definitions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> referenced = new HashSet<>();
    private final Set<String> defined = new HashSet<>();

    private MarkdownNotes() {
    }

    static void keep(Node document) {
        var notes = new MarkdownNotes();
        document.accept(notes);
        notes.keepAll();
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (NO_ADDRESS.matcher(definition.getDestination()).matches()) {
            definitions.add(definition);
        }
    }

    @Override
    public void visit(Link link) {
        links.add(link);
        visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition) {
            definitions.add(block);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            referenced.add(label(reference.getLabel()));
        }
        visitChildren(node);
    }

    private void keepAll() {
        var written = new HashSet<String>();
        for (var definition : definitions) {
            switch (definition) {
                case LinkReferenceDefinition link -> {
                    written.add(link.getDestination());
                    write(link);
                }
                case FootnoteDefinition note when isUnseen(label(note.getLabel())) -> unwrap(note);
                default -> { }
            }
        }
        links.stream().filter(link -> written.contains(link.getDestination())).forEach(MarkdownNotes::unlink);
    }

    /** A note that nothing points to, or a second one of its label: the mark leads to the first. */
    private boolean isUnseen(String label) {
        return !referenced.contains(label) || !defined.add(label);
    }

    // spec: labels match without regard to case (CommonMark 0.31.2, 6.3).
    private static String label(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private static void write(LinkReferenceDefinition definition) {
        var title = definition.getTitle() == null ? "" : " " + definition.getTitle();
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text("[" + definition.getLabel() + "]: " + definition.getDestination() + title));
        definition.insertAfter(paragraph);
    }

    private static void unwrap(FootnoteDefinition note) {
        var mark = new Text("[^" + note.getLabel() + "]: ");
        if (note.getFirstChild() instanceof Paragraph first) {
            first.prependChild(mark);
        } else {
            var paragraph = new Paragraph();
            paragraph.appendChild(mark);
            note.prependChild(paragraph);
        }
        while (note.getLastChild() != null) {
            note.insertAfter(note.getLastChild());
        }
        note.unlink();
    }

    private static void unlink(Link link) {
        link.insertBefore(new Text("["));
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.insertBefore(new Text("]"));
        link.unlink();
    }
}
