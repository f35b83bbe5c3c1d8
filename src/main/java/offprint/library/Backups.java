package offprint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The copies of a library that are made without being asked for, in the folder {@code backups} beside it, and what puts
 * a copy in the place of the library.
 */
public final class Backups {

    private static final int DAYS_KEPT = 2;
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    /** Of this library alone: {@code news-old-2021-09-02.db} is a copy of another one than {@code news.db}. */
    private static final String ANY = DAY + "(-\\d{6})?|format-\\d+";

    private static final DateTimeFormatter BY_HAND = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Path library;
    private final Path folder;
    private final String name;

    Backups(Path library) {
        this.library = library;
        this.folder = library.resolveSibling("backups");
        this.name = library.getFileName().toString().replaceFirst("\\.db$", "") + "-";
    }

    /**
     * Checks a backup and puts it in the place of the library in that file, which nobody may have open. The library
     * that was there stays beside it as {@code .before-restore}.
     *
     * @return where it is; empty if there was none
     * @throws LibraryException if the backup is damaged, is no library, or cannot be put there
     */
    public static Optional<Path> restore(Path backup, Path file) throws LibraryException {
        var library = file.toAbsolutePath().normalize();
        return new Restore(backup.toAbsolutePath().normalize(), library).run();
    }

    /** The backup made last of the library in that file, which may be damaged; empty if there is none. */
    public static Optional<Path> newest(Path file) {
        return new Backups(file.toAbsolutePath().normalize()).list(ANY).stream()
                .max(Comparator.comparing(Backups::modified));
    }

    /** Copies the library unless that was done today, or nothing was written since; answers the copy. */
    Optional<Path> daily(Database database, LocalDate today) throws SQLException, LibraryException {
        var target = folder.resolve(name + today + ".db");
        // A clock that was wrong for a day leaves copies of days to come. They count for nothing until then.
        var days = list(DAY).stream().filter(copy -> copy.compareTo(target) < 0).toList();
        if (Files.exists(target) || isUnchanged(days) || database.number("SELECT COUNT(*) FROM article", 0) == 0) {
            return Optional.empty();
        }
        write(database, new LibraryCopy(library, target));
        for (Path old : days.subList(0, Math.max(0, days.size() - DAYS_KEPT + 1))) {
            delete(old);
        }
        return Optional.of(target);
    }

    /** Copies a library that is about to be brought from that format to a newer one. Such a copy is kept. */
    void beforeMigration(Database database, long version) throws SQLException, LibraryException {
        write(database, new LibraryCopy(library, folder.resolve(name + "format-" + version + ".db")));
    }

    /**
     * Keeps a library that is about to be repaired as it is, which is no backup. One that was kept before is not
     * replaced: it may be the better one.
     */
    Path beforeRepair(Database database) throws SQLException, LibraryException {
        var target = SideFiles.free(folder, name + "before-repair", ".db");
        makeFolder();
        return new LibraryCopy(library, target).writeAsItIs(database);
    }

    /** All copies, the newest first. */
    List<LibraryFacts.Backup> all() {
        return list(ANY).stream().map(copy -> new LibraryFacts.Backup(copy, modified(copy).toInstant(), size(copy)))
                .sorted(Comparator.comparing(LibraryFacts.Backup::made).reversed()).toList();
    }

    /** Where a copy goes that somebody asked for. It is none of the daily ones, so it is kept. */
    LibraryCopy byHand(LocalDateTime now) {
        return new LibraryCopy(library, folder.resolve(name + BY_HAND.format(now) + ".db"));
    }

    Path write(Database database, LibraryCopy copy) throws SQLException, LibraryException {
        makeFolder();
        return copy.write(database);
    }

    private void makeFolder() throws LibraryException {
        try {
            Files.createDirectories(folder);
            UnfinishedCopy.deleteStale(folder, name);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, folder, e);
        }
    }

    private boolean isUnchanged(List<Path> days) {
        var log = SideFiles.beside(library, "-wal");
        return !days.isEmpty() && modified(library).compareTo(modified(days.getLast())) <= 0
                && modified(log).compareTo(modified(days.getLast())) <= 0;
    }

    /** In the order of their names: days in order. */
    private List<Path> list(String middle) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)
                            && file.getFileName().toString().substring(name.length()).matches("(" + middle + ")\\.db"))
                    .sorted().toList();
        } catch (IOException _) {
            // No folder, no backups.
            return List.of();
        }
    }

    static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            // Not there, or gone since it was listed.
            return FileTime.fromMillis(0);
        }
    }

    /** Bytes of a file; 0 if it is not there. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    void delete(Path old) throws LibraryException {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, old, e);
        }
    }
}
