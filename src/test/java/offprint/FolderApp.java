package offprint;

import java.nio.file.Path;
import java.util.List;

/** The program with all that it keeps in one folder, for whoever drives it from outside. */
class FolderApp extends OffprintApp {

    private final Path folder;

    FolderApp(Path folder) {
        super(folder);
        this.folder = folder;
    }

    @Override
    final Path file() {
        return folder.resolve("library.db");
    }

    @Override
    final List<Path> brought() {
        return List.of();
    }
}
