package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import offprint.model.ArticleQuery;

/**
 * What the owner of a library does with its file: look how large it is, copy it, give back what it does not need. Safe
 * to call from any thread; each call may take as long as the disk needs to read, and but for {@link #facts} to write,
 * the whole file. Every method throws {@link LibraryException} when the file cannot be read or written.
 */
public final class LibraryCare {

    private final Library library;

    public LibraryCare(Library library) {
        this.library = library;
    }

    /** How things stand now. */
    public LibraryFacts facts() throws LibraryException {
        int articles = library.find(ArticleQuery.ALL).length;
        long spare = library.read("measure", database -> database.number("PRAGMA freelist_count", 0)
                * database.number("PRAGMA page_size", 0));
        var file = library.file();
        return new LibraryFacts(file.map(Path::toString).orElse(""), file.map(LibraryCare::size).orElse(0L), spare,
                articles, file.map(it -> new Backups(it).all()).orElseGet(List::of));
    }

    /**
     * Copies the library into the folder {@code backups} beside it, under the time of day. Such a copy is kept until
     * somebody deletes it, other than the daily ones.
     *
     * @param monitor is told bytes
     * @return the copy; empty if the monitor ended it, or the library is in memory
     */
    public Optional<Path> backUp(CheckMonitor monitor) throws LibraryException {
        var file = library.file();
        return file.isEmpty() ? Optional.empty() : library.read("back up", database -> {
            long total = usedBytes(database);
            var backups = new Backups(file.get());
            var copy = backups.byHand(LocalDateTime.now(library.zone));
            return followed(file.get(), true, () -> monitor.step(copy.size(), total),
                    copying -> backups.write(copying, copy));
        });
    }

    /**
     * Writes the file anew without its gaps and gives their room back to the disk. Until then it needs room for as much
     * again. Others read meanwhile; who wants to write waits.
     *
     * @param monitor is asked now and then whether to go on; the total is not known
     * @return bytes by which the file is smaller now; empty if the monitor ended it, or the library is in memory
     */
    public Optional<Long> compact(CheckMonitor monitor) throws LibraryException {
        var file = library.file();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (library.state().isReadOnly()) {
            throw LibraryException.notWritable(file.get(), "compact", library.state());
        }
        // On a connection of its own, which can be followed, while no other writes.
        return library.exclusively("compact", database -> {
            database.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
            long before = size(file.get());
            return followed(file.get(), false, () -> monitor.step(0, 0), compacting -> {
                // It would hold the whole library in memory otherwise.
                compacting.run("PRAGMA temp_store = FILE");
                compacting.run("VACUUM");
                compacting.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
                return Math.max(0, before - size(file.get()));
            });
        });
    }

    private static <T> Optional<T> followed(Path file, boolean readOnly, BooleanSupplier goesOn,
                                            Connections.Work<T> work) throws SQLException, LibraryException {
        try (var database = Database.openToCopy(file, readOnly, goesOn)) {
            return Optional.of(work.on(database));
        } catch (SQLException e) {
            if (LibraryException.isInterruption(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static long usedBytes(Database database) throws SQLException {
        return (database.number("PRAGMA page_count", 0) - database.number("PRAGMA freelist_count", 0))
                * database.number("PRAGMA page_size", 0);
    }

    private static long size(Path file) {
        return Backups.size(file) + Backups.size(file.resolveSibling(file.getFileName() + "-wal"));
    }
}
