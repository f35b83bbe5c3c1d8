package offprint.importing;

import java.nio.file.Path;
import java.util.List;
import offprint.html.ArticleCleaner;
import offprint.library.Library;
import offprint.model.OffprintException;

/** Imports files, folders and archives into the library. One import at a time. */
public final class Importer {

    public Importer(Library library, ArticleCleaner cleaner) {
    }

    /** Imports the paths: post files, folders (recursively), {@code .zip}, {@code .tar.gz}. */
    public ImportReport run(List<Path> paths, ImportMonitor monitor) throws OffprintException {
        throw new UnsupportedOperationException();
    }
}
