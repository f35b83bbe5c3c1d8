package offprint.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules that are being written and are not in force: a file beside the lists, for as long as they are not saved. */
public final class Draft {

    private static final System.Logger LOGGER = System.getLogger(Draft.class.getName());

    private final Path file;

    Draft(Path file) {
        this.file = file;
    }

    /** What was kept; empty if nothing was, or if it cannot be read. */
    public String text() {
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return ListFolder.read(file);
        } catch (ListException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the rules in " + file + ", which were being written, are left out",
                    e);
            return "";
        }
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
