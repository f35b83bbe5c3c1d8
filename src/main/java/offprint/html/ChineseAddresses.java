package offprint.html;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Ends an address in running text where Chinese or Japanese punctuation follows it: no space stands there, and
 * everything up to the next one would be part of the link. What it divides, the extension for addresses, which comes
 * after it, looks at one by one.
 */
final class ChineseAddresses implements Parser.ParserExtension, PostProcessor {

    private static final Pattern END = Pattern.compile("(?=[，。；：！？、（）《》「」『』【】“”‘’…\\u3000])");
    // The names of mailboxes are ASCII, but for very few.
    private static final Pattern END_OR_MAILBOX = Pattern.compile(END.pattern()
            + "|(?<=[^\\x00-\\x7F])(?=[A-Za-z0-9._%+-]{1,64}@)|(?=[^\\x00-\\x7F])(?<=@[A-Za-z0-9.-]{1,100})");

    @Override
    public void extend(Parser.Builder builder) {
        builder.postProcessor(this);
    }

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(Text text) {
                divide(text);
            }

            @Override
            public void visit(Link link) {
                // Its author has said where it ends.
            }
        });
        return document;
    }

    private static void divide(Text text) {
        var words = text.getLiteral();
        boolean hasMailbox = words.indexOf('@') >= 0;
        if (!hasMailbox && !words.contains("://") && !words.contains("www.")) {
            return;
        }
        var parts = (hasMailbox ? END_OR_MAILBOX : END).split(words);
        Node last = text;
        for (int i = 1; i < parts.length; i++) {
            var part = new Text(parts[i]);
            last.insertAfter(part);
            last = part;
        }
        text.setLiteral(parts[0]);
    }
}
