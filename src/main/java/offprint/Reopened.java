package offprint;

import java.nio.file.Path;
import java.util.List;
import offprint.library.Backups;
import offprint.library.Library;
import offprint.library.LibraryException;

/**
 * A library that was opened again with a backup in its place.
 *
 * @param problems why the backup could not be restored, and the library is what it was; empty if it could
 */
record Reopened(Library library, List<LibraryException> problems) {

    Reopened {
        problems = List.copyOf(problems);
    }

    /** Closes the library and opens what is there after the backup was restored. */
    static Reopened from(Path backup, Library damaged) throws LibraryException {
        var file = damaged.file().orElseThrow();
        damaged.close();
        try {
            Backups.restore(backup, file);
        } catch (LibraryException e) {
            return new Reopened(Library.open(file), List.of(e));
        }
        return new Reopened(Library.open(file), List.of());
    }
}
