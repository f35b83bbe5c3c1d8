package offprint.library;

import java.util.Collection;
import java.util.Map;

/** What the library knows of the archives that were imported into it. Safe to call from any thread. */
public final class Ledger {

    private final Library library;

    Ledger(Library library) {
        this.library = library;
    }

    /**
     * What is known of the files of an archive, by path; empty if it was never imported.
     *
     * @param listing what the archive holds now, by which it is known again under another name
     */
    public Map<String, KnownFile> known(String location, Collection<ListedFile> listing) throws LibraryException {
        return library.read("read", database -> FileTable.known(database,
                new ArchiveTable(database).find(location, listing)));
    }
}
