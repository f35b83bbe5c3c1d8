package offprint.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.SavedSearch;
import offprint.model.Scope;

/**
 * The questions that the reader gave a name. A tag that was renamed since goes by its new name. Safe to call from any
 * thread; each call is one transaction and may wait for the disk.
 */
public final class SavedSearches {

    private final Library library;

    SavedSearches(Library library) {
        this.library = library;
    }

    /** All of them, in the reader's order. */
    public List<SavedSearch> all() throws LibraryException {
        return library.read("read", database -> {
            var aliases = TagAliases.all(database);
            var searches = new ArrayList<SavedSearch>();
            for (var search : database.query("SELECT * FROM saved_search ORDER BY position, id",
                    SavedSearches::search)) {
                searches.add(search.withQuery(search.query().withFacets(facets(database, search, false, aliases),
                        facets(database, search, true, aliases))));
            }
            return List.copyOf(searches);
        });
    }

    /**
     * Stores a search as it is now: a new one behind the others; another name, question or place for one that is there;
     * or one that was removed.
     *
     * @return the same with its id and place
     */
    public SavedSearch put(SavedSearch search) throws LibraryException {
        return library.note("save a search in", database -> {
            int position = search.id() != 0 ? search.position()
                    : (int) database.number("SELECT max(position) + 1 FROM saved_search", 0);
            var query = search.query();
            long id = database.insert("""
                    INSERT OR REPLACE INTO saved_search
                        (id, name, position, words, unread, starred, first_day, last_day, archive, sort)
                    VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, search.id(), search.name(), position, query.words(), query.unread() ? 1 : 0,
                    query.starred() ? 1 : 0, day(query.period().from()), day(query.period().to()),
                    query.scope() instanceof Scope.FromArchive(String location) ? location : "", query.sort().name());
            database.update("DELETE FROM saved_filter WHERE search_id = ?", id);
            int filter = 0;
            for (Facet facet : query.with()) {
                insert(database, id, filter++, facet, false);
            }
            for (Facet facet : query.without()) {
                insert(database, id, filter++, facet, true);
            }
            return new SavedSearch(id, search.name(), query, position);
        });
    }

    /** Removes a search; nothing happens if it is gone already. */
    public void remove(SavedSearch search) throws LibraryException {
        library.note("remove a search from",
                database -> database.update("DELETE FROM saved_search WHERE id = ?", search.id()));
    }

    /** Puts them in this order. */
    public void order(List<SavedSearch> searches) throws LibraryException {
        library.note("save a search in", database -> {
            int position = 0;
            for (var search : searches) {
                database.update("UPDATE saved_search SET position = ? WHERE id = ?", position++, search.id());
            }
            return position;
        });
    }

    private static void insert(Database database, long search, int position, Facet facet, boolean excluded)
            throws SQLException {
        database.update("INSERT INTO saved_filter (search_id, position, kind, name, excluded) VALUES (?, ?, ?, ?, ?)",
                search, position, facet.kind().ordinal(), facet.name(), excluded ? 1 : 0);
    }

    private static SavedSearch search(ResultSet row) throws SQLException {
        String archive = row.getString("archive");
        var period = new Period(day(row.getString("first_day"), LocalDate.MIN),
                day(row.getString("last_day"), LocalDate.MAX));
        var query = ArticleQuery.ALL.withWords(row.getString("words")).withUnread(row.getBoolean("unread"))
                .withStarred(row.getBoolean("starred")).withPeriod(period)
                .withScope(archive.isEmpty() ? Scope.LIBRARY : Scope.archive(archive))
                .withSort(sort(row.getString("sort")));
        return new SavedSearch(row.getLong("id"), row.getString("name"), query, row.getInt("position"));
    }

    private static List<Facet> facets(Database database, SavedSearch search, boolean excluded,
            Map<String, String> aliases)
            throws SQLException {
        return database.query(
                "SELECT kind, name FROM saved_filter WHERE search_id = ? AND excluded = ? ORDER BY position",
                row -> facet(row, aliases), search.id(), excluded ? 1 : 0).stream().distinct().toList();
    }

    private static Facet facet(ResultSet row, Map<String, String> aliases) throws SQLException {
        var kind = Facet.Kind.values()[row.getInt("kind")];
        String name = row.getString("name");
        return new Facet(kind, kind == Facet.Kind.TAG ? aliases.getOrDefault(name, name) : name);
    }

    // A later version may know more orders.
    private static Sort sort(String name) {
        return Stream.of(Sort.values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(Sort.NEWEST);
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }
}
