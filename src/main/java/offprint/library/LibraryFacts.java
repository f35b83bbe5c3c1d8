package offprint.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What there is to know about a library as a file.
 *
 * @param place    where it lies; empty for a library in memory
 * @param bytes    its size on the disk, with its log
 * @param spare    bytes of that which hold nothing and would be given back by {@link LibraryCare#compact}
 * @param articles how many it has, without those in the trash
 * @param backups  its copies in the folder {@code backups}, the newest first
 */
public record LibraryFacts(String place, long bytes, long spare, long articles, List<Backup> backups) {

    /** Nothing is known yet. */
    public static final LibraryFacts UNKNOWN = new LibraryFacts("", 0, 0, 0, List.of());

    public LibraryFacts {
        backups = List.copyOf(backups);
    }

    /** A copy of the library, when it was made and its size. */
    public record Backup(Path file, Instant made, long bytes) {
    }
}
