package offprint.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offprint.model.Facet;

/**
 * What the reader calls the tags, and their colours. The sources of the articles are not touched; what is imported
 * later goes by the new names too. Safe to call from any thread.
 */
public final class TagNames {

    /** How many colours there are. */
    public static final int COLOURS = 8;

    private final Library library;

    TagNames(Library library) {
        this.library = library;
    }

    /**
     * Gives a tag another name. If there is a tag of that name already, the two become one.
     *
     * @return what takes it back; empty if the new name is none, or the same
     */
    public Optional<Renaming> rename(String from, String to) throws LibraryException {
        String name = Edit.cleaned(to);
        if (name.isEmpty() || name.equals(from)) {
            return Optional.empty();
        }
        return Optional.of(library.write("rename a tag of", database -> rename(database, from, name)));
    }

    /** Takes a renaming back, after everything that was done since. */
    public void takeBack(Renaming renaming) throws LibraryException {
        library.write("rename a tag of", database -> {
            long from = OwnTagTable.facetId(database, Facet.tag(renaming.from()));
            long to = OwnTagTable.facetId(database, Facet.tag(renaming.to()));
            new TagLinks(database, from, to).restore(renaming.before());
            TagAliases.replaceAll(database, renaming.before().aliases());
            replaceColours(database, renaming.before().colours());
            return renaming;
        });
    }

    /** The colours of the tags that have one, from 1 to {@link #COLOURS}. */
    public Map<String, Integer> colours() throws LibraryException {
        return library.read("read", TagNames::colours);
    }

    /** Gives a tag a colour from 1 to {@link #COLOURS}, or takes it away with 0. */
    public void setColour(String tag, int colour) throws LibraryException {
        library.change("colour a tag of", LibraryChange.MARKS, database -> colour == 0
                ? database.update("DELETE FROM tag_colour WHERE name = ?", tag)
                : database.update("INSERT OR REPLACE INTO tag_colour (name, colour) VALUES (?, ?)", tag,
                        Math.clamp(colour, 1, COLOURS)));
    }

    private static Renaming rename(Database database, String from, String to) throws SQLException {
        var links = new TagLinks(database, OwnTagTable.facetId(database, Facet.tag(from)),
                OwnTagTable.facetId(database, Facet.tag(to)));
        var before = new Renaming.Before(links.links(), links.own(), TagAliases.all(database), colours(database));
        links.move();
        TagAliases.add(database, from, to);
        database.update("UPDATE OR IGNORE tag_colour SET name = ? WHERE name = ?", to, from);
        database.update("DELETE FROM tag_colour WHERE name = ?", from);
        return new Renaming(from, to, before.links().size(), before);
    }

    private static Map<String, Integer> colours(Database database) throws SQLException {
        var colours = new HashMap<String, Integer>();
        database.each("SELECT name, colour FROM tag_colour", row -> colours.put(row.getString(1), row.getInt(2)));
        return colours;
    }

    private static void replaceColours(Database database, Map<String, Integer> colours) throws SQLException {
        database.update("DELETE FROM tag_colour");
        for (var each : colours.entrySet()) {
            database.update("INSERT INTO tag_colour (name, colour) VALUES (?, ?)", each.getKey(), each.getValue());
        }
    }
}
