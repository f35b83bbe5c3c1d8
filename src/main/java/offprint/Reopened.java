package offprint;

import java.nio.file.Path;
import java.util.List;
import offprint.library.Backups;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.lists.FilterLists;

/**
 * What a window made anew stands on, opened again: nothing of it knows the window before, which could not go otherwise.
 *
 * @param problems why the backup could not be restored, and the library is what it was; empty if it could
 */
record Reopened(Library library, FilterLists lists, List<LibraryException> problems) {

    private static final System.Logger LOGGER = System.getLogger(Reopened.class.getName());

    Reopened {
        problems = List.copyOf(problems);
    }

    /** Closes the library and opens it again, and the lists of that folder. */
    static Reopened from(Library library, Path lists) throws LibraryException {
        var file = library.file().orElseThrow();
        library.close();
        return open(file, lists, List.of());
    }

    /** Closes the library and opens what is there after the backup was restored, and the lists of that folder. */
    static Reopened from(Path backup, Library damaged, Path lists) throws LibraryException {
        var file = damaged.file().orElseThrow();
        damaged.close();
        try {
            Backups.restore(backup, file);
        } catch (LibraryException e) {
            LOGGER.log(System.Logger.Level.ERROR, e.getMessage(), e);
            return open(file, lists, List.of(e));
        }
        return open(file, lists, List.of());
    }

    private static Reopened open(Path file, Path lists, List<LibraryException> problems) throws LibraryException {
        return new Reopened(Library.open(file), FilterLists.open(lists), problems);
    }
}
