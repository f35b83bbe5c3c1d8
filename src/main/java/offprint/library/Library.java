package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import offprint.model.Article;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facets;
import offprint.text.WordOrder;

/**
 * The library: one SQLite file in WAL mode. Safe to call from any thread; every call may wait for the disk, so none
 * belongs on the JavaFX thread. Every method throws {@link LibraryException} when the file cannot be read or written.
 */
public final class Library implements AutoCloseable {

    static final Path IN_MEMORY = Path.of("(memory)");

    private final Path file;
    private final Connections connections;
    final ZoneId zone;
    final InMemory memory;
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

    private Library(Path file, Connections connections, ZoneId zone) {
        this.file = file;
        this.connections = connections;
        this.zone = zone;
        this.memory = new InMemory(zone, WordOrder.of(Locale.getDefault()));
    }

    /**
     * Opens the library in that file, creating it and its folder if they are missing. Days are the system's. A library
     * that may not be written to, or is damaged, is opened for reading: see {@link #state}.
     */
    public static Library open(Path file) throws LibraryException {
        return open(file, ZoneId.systemDefault());
    }

    /** Opens a library whose days are counted in that zone. */
    public static Library open(Path file, ZoneId zone) throws LibraryException {
        var path = file.toAbsolutePath().normalize();
        try {
            return new Library(path, new Opening(path).open(), zone);
        } catch (SQLException e) {
            throw LibraryException.of(path, "open", e);
        }
    }

    /** A library that lives in memory until it is closed. */
    public static Library inMemory() throws LibraryException {
        try {
            return new Library(IN_MEMORY, Opening.inMemory(IN_MEMORY), ZoneId.systemDefault());
        } catch (SQLException e) {
            throw LibraryException.of(IN_MEMORY, "create", e);
        }
    }

    /** Opens a library that must not be written to. */
    static Library openReadOnly(Path file) throws LibraryException {
        try {
            return new Library(file, new Opening(file).readOnly(new LibraryState.ReadOnly()), ZoneId.systemDefault());
        } catch (SQLException e) {
            throw LibraryException.of(file, "open", e);
        }
    }

    /** What can be done with the library. It changes when damage is met, and when that is repaired. */
    public LibraryState state() {
        return connections.state();
    }

    /** Ids of the articles that answer the query, in its order. A fresh array. */
    public long[] find(ArticleQuery query) throws LibraryException {
        return read("search", database -> ArticleTable.find(database, query, zone, memory));
    }

    /** Whether the article is among those that answer the query, whatever its limit. */
    public boolean answers(ArticleQuery query, long id) throws LibraryException {
        return read("search", database -> ArticleTable.answers(database, query, zone, id));
    }

    /** Rows for a list, in the order of the ids; ids the library does not have are left out. */
    public List<ArticleSummary> summaries(long... ids) throws LibraryException {
        return read("read", database -> ArticleTable.summaries(database, ids));
    }

    /** One article with its source, which is checked against its hash; empty if there is no such id. */
    public Optional<Article> article(long id) throws LibraryException {
        return read("read an article of", database -> ArticleTable.article(database, file, id));
    }

    /** How the articles of the query divide into tags, authors, hosts, years; its limit and sort do not matter. */
    public Facets facets(ArticleQuery query) throws LibraryException {
        return read("count", database -> new FacetTable(zone, memory).facets(database, query));
    }

    /**
     * Begins an import. An archive that was known by another name goes by this one from now on.
     *
     * @param location where the archive lies; the ledger is kept by it
     * @param listing  what the archive holds now
     */
    public ImportRun startImport(String location, Collection<ListedFile> listing) throws LibraryException {
        return write("begin an import in", database -> {
            database.update("UPDATE archive SET location = ? WHERE id = ?", location,
                    new ArchiveTable(database).find(location, listing));
            database.update("INSERT INTO archive (location, last_import) VALUES (?, ?) "
                            + "ON CONFLICT DO UPDATE SET remembered = 1",
                    location, Instant.now().getEpochSecond());
            long archive = database.number("SELECT id FROM archive WHERE location = ?", 0, location);
            return new ImportRun(this, database, archive);
        });
    }

    /** The ledger: what was imported from where. */
    public Ledger ledger() {
        return new Ledger(this);
    }

    /** Checks the file, every article against its hash, and the search index against the articles. */
    public CheckReport verify(CheckMonitor monitor) throws LibraryException {
        return read("check", database -> new Check(database, file, monitor).run());
    }

    /**
     * Writes a consistent copy of the library, also while others write to it. A backup of that name is replaced; any
     * other file is left alone and the backup refused.
     */
    public void backup(Path target) throws LibraryException {
        read("back up", database -> {
            return new LibraryCopy(file, target.toAbsolutePath().normalize()).write(database);
        });
    }

    /**
     * Copies the library into the folder {@code backups} beside it, unless that was done today or nothing has changed;
     * the last two days are kept. Answers the copy, if one was made.
     */
    public Optional<Path> backUpDaily() throws LibraryException {
        return file().isEmpty() ? Optional.empty()
                : read("back up", database -> new Backups(file).daily(database, LocalDate.now(zone)));
    }

    /** The texts that were imported for each article. */
    public Versions versions() {
        return new Versions(this);
    }

    /** Articles that were deleted. */
    public Trash trash() {
        return new Trash(this);
    }

    /** Changes of many articles at once. */
    public Edits edits() {
        return new Edits(this);
    }

    /** What the reader noted about articles. */
    public Marks marks() {
        return new Marks(this);
    }

    /** The questions that the reader gave a name. */
    public SavedSearches savedSearches() {
        return new SavedSearches(this);
    }

    /** What the reader highlighted in articles. */
    public Highlights highlights() {
        return new Highlights(this);
    }

    /** What the reader calls the tags. */
    public TagNames tagNames() {
        return new TagNames(this);
    }

    /** Articles with nearly the same text. */
    public Clusters clusters() {
        return new Clusters(this);
    }

    /** What keeps the library in order. */
    public Upkeep upkeep() {
        return new Upkeep(this);
    }

    /** Tells the listener after every write what it was about, on the writing thread. */
    public void onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
    }

    /** The file, empty for a library in memory. */
    public Optional<Path> file() {
        return file.equals(IN_MEMORY) ? Optional.empty() : Optional.of(file);
    }

    <T> T read(String action, Connections.Work<T> work) throws LibraryException {
        return connections.read(action, work);
    }

    <T> T write(String action, Connections.Change<T> change) throws LibraryException {
        return change(action, LibraryChange.ARTICLES, change);
    }

    <T> T note(String action, Connections.Change<T> change) throws LibraryException {
        return connections.write(action, change);
    }

    <T> T change(String action, LibraryChange kind, Connections.Change<T> change) throws LibraryException {
        T result = connections.write(action, change);
        tell(kind);
        return result;
    }

    void mend(Connections.Change<?> change) throws LibraryException {
        connections.mend("repair", change);
        tell(LibraryChange.ARTICLES);
    }

    private void tell(LibraryChange kind) {
        if (kind != LibraryChange.MARKS) {
            memory.changed();
        }
        listeners.forEach(listener -> listener.accept(kind));
    }

    <T> T exclusively(String action, Connections.Work<T> work) throws LibraryException {
        return connections.exclusively(action, work);
    }

    @Override
    public void close() throws LibraryException {
        connections.close();
    }
}
