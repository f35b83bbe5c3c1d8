package offprint.post;

import java.time.Instant;
import java.util.List;
import offprint.model.OwnMarks;
import offprint.model.PostFile;
import offprint.model.Problem;
import offprint.model.Published;

/**
 * One post, read from its file. Missing values are empty, never null.
 *
 * @param title   one line, never empty: the file's name stands in for a missing one
 * @param authors in the order of the post
 * @param url     the {@code from} of the front matter as written
 * @param tags    tags, then categories that are not tags too, each once
 * @param own     what the reader of an export had given; none of its tags is among those of the post
 * @param body    Markdown, HTML or both, without the generator's comment and repeated heading link
 * @param problems what was repaired or guessed, all {@link Problem.Level#WARNING}
 */
public record Post(String title, List<String> authors, String url, Published published, List<String> tags,
                   OwnMarks own, String body, List<Problem> problems) {

    public Post {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        problems = List.copyOf(problems);
    }

    /** A post that no reader gave anything. */
    public Post(String title, List<String> authors, String url, Published published, List<String> tags, String body,
            List<Problem> problems) {
        this(title, authors, url, published, tags, OwnMarks.NONE, body, problems);
    }

    /**
     * The text of a post's file, front matter and all, whatever its encoding.
     *
     * @throws PostFormatException if it is no text
     */
    public static String text(PostFile file) throws PostFormatException {
        return TextDecoder.text(file, new Notes(file.path()));
    }

    /**
     * Reads a post: bytes of any encoding, with or without front matter. Safe to call from any thread.
     *
     * @throws PostFormatException if no article can be made of the file
     */
    public static Post parse(PostFile file) throws PostFormatException {
        return new PostReader(file, Instant.now()).read();
    }
}
