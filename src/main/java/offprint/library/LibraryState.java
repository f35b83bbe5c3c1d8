package offprint.library;

import java.nio.file.Path;
import java.util.Optional;

/** What can be done with an open library. */
public sealed interface LibraryState {

    /** Everything. */
    record Writable() implements LibraryState {
    }

    /** Reading: the file or its folder may not be written to. */
    record ReadOnly() implements LibraryState {
    }

    /**
     * Reading, as far as it goes: writing to a damaged file would damage it more.
     *
     * @param problem      what SQLite says, in English
     * @param newestBackup what to restore; empty if there is no backup
     */
    record Damaged(String problem, Optional<Path> newestBackup) implements LibraryState {
    }

    /** Whether imports, marks and the like will be refused. */
    default boolean isReadOnly() {
        return !(this instanceof Writable);
    }
}
