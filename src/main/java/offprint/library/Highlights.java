package offprint.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import offprint.model.Highlight;
import offprint.model.TextAnchor;
import offprint.text.Folding;

/**
 * The passages that the reader highlighted, and the notes about them. They stay when an article changes, are in every
 * backup, and go only with their article. Safe to call from any thread; each call is one transaction and may wait for
 * the disk.
 */
public final class Highlights {

    private final Library library;

    Highlights(Library library) {
        this.library = library;
    }

    /** The highlights of an article, in the order of its text; empty if there are none. */
    public List<Highlight> of(long article) throws LibraryException {
        return library.read("read", database -> database.query("""
                SELECT id, article_id, quote, before, after, position, colour, note, created
                FROM highlight
                WHERE article_id = ?
                ORDER BY position, id
                """, Highlights::highlight, article));
    }

    /**
     * Stores a highlight as it is now: a new one, another colour or note for one that is there, or one that was
     * removed.
     *
     * @return the same with its id
     */
    public Highlight put(Highlight highlight) throws LibraryException {
        return library.change("note something in", LibraryChange.MARKS, database -> {
            long id = put(database, highlight);
            return highlight.id() == 0 ? highlight.withId(id) : highlight;
        });
    }

    private static long put(Database database, Highlight highlight) throws SQLException {
        var anchor = highlight.anchor();
        return database.insert("""
                INSERT INTO highlight (id, article_id, quote, before, after, position, colour, note, folded, created)
                VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET colour = excluded.colour, note = excluded.note,
                    folded = excluded.folded
                """, highlight.id(), highlight.article(), anchor.quote(), anchor.before(), anchor.after(),
                anchor.position(), highlight.colour().ordinal(), highlight.note(),
                Folding.fold(anchor.quote() + "\n" + highlight.note()), highlight.created().getEpochSecond());
    }

    /** Stores a highlight that comes out of a file, unless the article has it, perhaps with a newer note. */
    static void restore(Database database, Highlight highlight) throws SQLException {
        boolean isThere = database.number("""
                SELECT EXISTS (
                    SELECT 1 FROM highlight WHERE article_id = ? AND quote = ? AND (position = ? OR created = ?))
                """, 0, highlight.article(), highlight.anchor().quote(), highlight.anchor().position(),
                highlight.created().getEpochSecond()) == 1;
        if (!isThere) {
            put(database, highlight);
        }
    }

    /** Removes a highlight; nothing happens if it is gone already. */
    public void remove(Highlight highlight) throws LibraryException {
        library.change("note something in", LibraryChange.MARKS,
                database -> database.update("DELETE FROM highlight WHERE id = ?", highlight.id()));
    }

    private static Highlight highlight(ResultSet row) throws SQLException {
        int colour = Math.clamp(row.getInt("colour"), 0, Highlight.Colour.values().length - 1);
        return new Highlight(row.getLong("id"), row.getLong("article_id"),
                new TextAnchor(row.getString("quote"), row.getString("before"), row.getString("after"),
                        row.getInt("position")),
                Highlight.Colour.values()[colour], row.getString("note"),
                Instant.ofEpochSecond(row.getLong("created")));
    }
}
