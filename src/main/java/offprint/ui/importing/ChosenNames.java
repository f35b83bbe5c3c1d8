package offprint.ui.importing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import offprint.export.FileNames;

/**
 * The names that exports under way have chosen, each until its file is there: two into one folder would else choose the
 * same for articles of the same day and title, and one would replace the other. Safe for several threads.
 */
final class ChosenNames {

    private final Set<Path> chosen = new HashSet<>();

    /** A file of that name, or of the next that is free. */
    synchronized Path choose(Path folder, String name) {
        var file = FileNames.free(folder, name, chosen::contains);
        chosen.add(file);
        return file;
    }

    /** The file is there, or will not be. */
    synchronized void done(Path file) {
        chosen.remove(file);
    }
}
