package offprint.library;

import java.nio.file.Path;

/** A library as it opens where its file may not be written to, which a root user may always. */
public final class ReadOnlyLibrary {

    private ReadOnlyLibrary() {
    }

    /** Opens the library in that file. */
    public static Library open(Path file) throws LibraryException {
        return Library.openReadOnly(file);
    }
}
