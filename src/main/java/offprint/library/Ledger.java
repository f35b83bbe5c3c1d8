package offprint.library;

import java.util.Map;

/** What the library knows of the archives that were imported into it. Safe to call from any thread. */
public final class Ledger {

    private final Library library;

    Ledger(Library library) {
        this.library = library;
    }

    /** What is known of the files of an archive, by path; empty if it was never imported. */
    public Map<String, KnownFile> known(String location) throws LibraryException {
        return library.read("read", database -> FileTable.known(database,
                database.number("SELECT id FROM archive WHERE location = ?", 0, location)));
    }
}
