package offprint.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import offprint.model.Highlight;
import offprint.model.OwnMarks;

/**
 * The star and the highlights of a reader, as the last lines of a YAML header: {@code own_star} and
 * {@code own_highlights}, a list of maps with the names of the Web Annotation selectors ({@code TextAnchor}). Taken off
 * again, they leave the post as it was, byte for byte, so that it is known for the same. Tags of the reader's own stand
 * among those of the post and are none of this.
 */
public final class OwnMarksBlock {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private OwnMarksBlock() {
    }

    /** The UTF-8 post with these marks at the end of its header; as it is if its header is not YAML or has no end. */
    public static byte[] with(byte[] post, OwnMarks marks) {
        byte[] block = block(marks);
        int end = headerEnd(post);
        if (end < 0 || block.length == 0) {
            return post;
        }
        var marked = new ByteArrayOutputStream(post.length + block.length);
        marked.write(post, 0, end);
        marked.writeBytes(block);
        marked.write(post, end, post.length - end);
        return marked.toByteArray();
    }

    /**
     * The post without its marks, if its header ends with them exactly as {@link #with} writes them: what is taken off
     * says nothing that the marks do not say. Otherwise the post as it is.
     *
     * @param marks of this post
     */
    public static byte[] without(byte[] post, OwnMarks marks) {
        byte[] block = block(marks);
        int end = block.length == 0 ? -1 : headerEnd(post);
        int start = end - block.length;
        if (start < 1 || post[start - 1] != '\n' || !Arrays.equals(post, start, end, block, 0, block.length)) {
            return post;
        }
        var bare = new ByteArrayOutputStream(post.length - block.length);
        bare.write(post, 0, start);
        bare.write(post, end, post.length - end);
        return bare.toByteArray();
    }

    private static byte[] block(OwnMarks marks) {
        var block = new StringBuilder();
        if (marks.starred()) {
            block.append(FrontMatter.OWN_STAR).append(": true\n");
        }
        if (!marks.highlights().isEmpty()) {
            block.append(OwnHighlights.KEY).append(":\n");
            marks.highlights().forEach(highlight -> append(block, highlight));
        }
        return block.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder block, Highlight highlight) {
        var anchor = highlight.anchor();
        block.append("  - quote: ").append(YamlText.quoted(anchor.quote()))
                .append("\n    prefix: ").append(YamlText.quoted(anchor.before()))
                .append("\n    suffix: ").append(YamlText.quoted(anchor.after()))
                .append("\n    position: ").append(anchor.position())
                .append("\n    colour: ").append(highlight.colour().name().toLowerCase(Locale.ROOT));
        if (highlight.hasNote()) {
            block.append("\n    note: ").append(YamlText.quoted(highlight.note()));
        }
        block.append("\n    created: ").append(highlight.created()).append('\n');
    }

    /** Where the fence behind the header begins; -1 if there is none. */
    private static int headerEnd(byte[] post) {
        int start = Arrays.mismatch(post, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        if (!isFence(post, start, '-')) {
            return -1;
        }
        for (int line = next(post, start); line < post.length; line = next(post, line)) {
            if (isFence(post, line, '-') || isFence(post, line, '.')) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isFence(byte[] post, int line, char mark) {
        int end = next(post, line);
        if (end - line < 3 || post[line] != mark || post[line + 1] != mark || post[line + 2] != mark) {
            return false;
        }
        int at = line + 3;
        while (at < end && (post[at] == ' ' || post[at] == '\t' || post[at] == '\r' || post[at] == '\n')) {
            at++;
        }
        return at == end;
    }

    private static int next(byte[] post, int from) {
        int at = from;
        while (at < post.length && post[at] != '\n') {
            at++;
        }
        return Math.min(post.length, at + 1);
    }
}
