package offprint.model;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A passage that the reader highlighted in an article.
 *
 * @param id      0 until the library has stored it
 * @param article the id of the article; 0 while it is in no library
 * @param note    what the reader wrote about it; may be empty
 * @param created when
 */
public record Highlight(long id, long article, TextAnchor anchor, Colour colour, String note, Instant created) {

    /** The colours a passage can have. The library stores the place in this list. */
    public enum Colour { YELLOW, GREEN, BLUE, PINK }

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n\t]]");

    public Highlight withColour(Colour newColour) {
        return new Highlight(id, article, anchor, newColour, note, created);
    }

    /** The same with another note, in which nothing is left that no text needs. */
    public Highlight withNote(String newNote) {
        return new Highlight(id, article, anchor, colour, plain(newNote).strip(), created);
    }

    /** The text without what no text needs: control characters except line feed and tab, halves of characters. */
    public static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    public Highlight withId(long newId) {
        return new Highlight(newId, article, anchor, colour, note, created);
    }

    /** The same in that article, not stored yet. */
    public Highlight copyFor(long newArticle) {
        return new Highlight(0, newArticle, anchor, colour, note, created);
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
