package offprint.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules that are being written and are not in force: a file beside the lists, for as long as they are not saved. */
public final class Draft {

    private final Path file;

    Draft(Path file) {
        this.file = file;
    }

    /** What was kept; empty if nothing was, or if it cannot be read. */
    public String text() {
        return ListFolder.rules(file);
    }

    /** Keeps the rules as they stand; empty text forgets them. */
    public void keep(String text) throws ListException {
        if (!text.isEmpty()) {
            ListFolder.write(file, text);
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw ListException.unwritable(file, e);
        }
    }
}
