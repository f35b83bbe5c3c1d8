package offprint.ui.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.model.OffprintException;

/** Where PDFs lie until the printer has them. Nobody but the reader may look into it. */
final class PrintFolder implements AutoCloseable {

    private final Path folder;

    PrintFolder() throws OffprintException {
        try {
            folder = Files.createTempDirectory("offprint-print");
        } catch (IOException e) {
            throw PrintException.files(e);
        }
    }

    /** The first of them; others go beside it. */
    Path file() {
        return folder.resolve("offprint.pdf");
    }

    @Override
    public void close() throws OffprintException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw PrintException.files(e);
        }
    }
}
