package offprint.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import offprint.model.OffprintException;
import offprint.model.OwnMarks;
import offprint.model.PostFile;
import offprint.post.OwnMarksBlock;
import offprint.post.Post;
import offprint.post.PostFormatException;
import offprint.reading.ReadableArticle;

/**
 * Writes articles as posts that import again as the same articles. A post is written as it was imported where that is
 * UTF-8 with front matter and says all by itself; otherwise with a front matter of what was understood. Which of the
 * two, is found out by reading it back. Safe to call from any thread.
 */
public final class MarkdownExport {

    /**
     * Writes the article to that file, which is replaced if it is there: all of it or nothing.
     *
     * @throws ExportException if the file cannot be written
     */
    public void write(ReadableArticle article, Path file) throws OffprintException {
        AtomicFile.write(file, post(article, file.getFileName().toString()));
    }

    /** The bytes of the post in a file of that name, which may have to stand in for a missing title or date. */
    byte[] post(ReadableArticle article, String name) {
        var post = exported(article);
        byte[] source = OwnMarksBlock.with(article.article().source().bytes(), post.own());
        if (hasFrontMatter(source) && !isMarked(article.post()) && isSame(post, source, name)) {
            return source;
        }
        List<byte[]> made = new PostText(post).versions().stream()
                .map(text -> OwnMarksBlock.with(text.getBytes(StandardCharsets.UTF_8), post.own())).toList();
        return made.stream().filter(bytes -> isSame(post, bytes, name)).findFirst().orElse(made.getFirst());
    }

    /** The post with what the reader gave it since, and without what was taken away. */
    private static Post exported(ReadableArticle article) {
        var post = article.post();
        var summary = article.article().summary();
        var own = new OwnMarks(summary.ownTags(), summary.starred(),
                article.highlights().stream().map(highlight -> highlight.copyFor(0)).toList());
        var tags = post.tags().stream().filter(tag -> !own.tags().contains(tag)).toList();
        return new Post(post.title(), post.authors(), post.url(), post.published(), tags, own, post.body(),
                post.problems());
    }

    /** Whether the source itself names marks, which may be others than today's. */
    private static boolean isMarked(Post post) {
        return post.own().starred() || !post.own().highlights().isEmpty();
    }

    private static boolean hasFrontMatter(byte[] source) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source)).toString();
            return text.startsWith("---") || text.startsWith("\uFEFF---");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isSame(Post post, byte[] bytes, String name) {
        try {
            Post again = Post.parse(new PostFile(name, bytes));
            boolean isSameDate = again.published().instant().equals(post.published().instant())
                    && again.published().precision() == post.published().precision();
            return isSameDate && again.title().equals(post.title()) && again.authors().equals(post.authors())
                    && again.url().equals(post.url()) && again.tags().equals(post.tags())
                    && again.own().equals(post.own())
                    && again.body().equals(post.body());
        } catch (PostFormatException e) {
            return false;
        }
    }
}
