package offprint.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code export} can write. The name is the extension of the files. */
enum ExportFormat {

    PDF, EPUB, HTML, MD, TXT;

    static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.extension().equalsIgnoreCase(name)).findFirst();
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
