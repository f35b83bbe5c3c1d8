package offprint.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an article as its reader sees it: a line for each block, cells of a row separated by a tab, preformatted
 * text with its own lines and indents, no descriptions of pictures, no readings of ruby.
 */
public final class PlainText {

    private PlainText() {
    }

    /** The text of clean HTML, such as {@link CleanArticle#html()}. */
    public static String of(String html) {
        return of(BodyParser.tree(html));
    }

    static String of(Element element) {
        var writer = new Writer();
        element.traverse(writer);
        return writer.text.toString().stripTrailing();
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private boolean newLine;
        private boolean newCell;
        private boolean space;
        private int preformatted;
        private int silent;
        private final StringBuilder blanks = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words.getWholeText());
            } else if (node instanceof Element element) {
                open(element.normalName());
            }
        }

        private void open(String name) {
            switch (name) {
                case "rt", "rp" -> silent++;
                case "td", "th" -> newCell = true;
                case "br" -> newLine = true;
                default -> newLine |= ArticleSafelist.isBlock(name);
            }
            preformatted += name.equals("pre") ? 1 : 0;
            silent += ArticleSafelist.isDropped(name) ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            var name = element.normalName();
            switch (name) {
                case "rt", "rp" -> silent--;
                case "td", "th" -> newCell = true;
                default -> newLine |= ArticleSafelist.isBlock(name);
            }
            preformatted -= name.equals("pre") ? 1 : 0;
            blanks.setLength(preformatted > 0 ? blanks.length() : 0);
            silent -= ArticleSafelist.isDropped(name) ? 1 : 0;
        }

        private void write(String words) {
            if (silent > 0) {
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                if (!isSpace(words.charAt(i))) {
                    int end = wordEnd(words, i);
                    separate();
                    text.append(words, i, end);
                    i = end - 1;
                } else if (preformatted > 0) {
                    blanks.append(words.charAt(i));
                } else {
                    space = true;
                }
            }
        }

        private static int wordEnd(String words, int start) {
            int end = start;
            while (end < words.length() && !isSpace(words.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        }

        private void separate() {
            if (!text.isEmpty() && (newLine || newCell || space)) {
                text.append(newLine ? '\n' : newCell ? '\t' : ' ');
            }
            text.append(blanks);
            blanks.setLength(0);
            newLine = false;
            newCell = false;
            space = false;
        }
    }
}
