package offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import offprint.export.FileNames;
import offprint.reading.ReadableArticle;

/**
 * Where exported articles go: into the file {@code --out} names, if its name ends like the format's files and there is
 * one thing to write, otherwise each into a file of its own in the folder {@code --out}.
 */
final class ExportFiles {

    private final Path out;
    private final boolean force;
    private final ExportFormat format;

    ExportFiles(Path out, boolean force, ExportFormat format) {
        this.out = out;
        this.force = force;
        this.format = format;
    }

    /** The file for the next of so many articles. */
    Path next(ReadableArticle article, int count) throws CommandException, IOException {
        if (count == 1 && isFile()) {
            return file();
        }
        Files.createDirectories(out.toAbsolutePath());
        return FileNames.free(out, FileNames.of(article.article().summary(), format.extension()));
    }

    /** Whether {@code --out} names a file of this format. */
    boolean isFile() {
        return !Files.isDirectory(out) && out.toString().toLowerCase(Locale.ROOT).endsWith("." + format.extension());
    }

    /** The file {@code --out} names, if it may be written. */
    Path file() throws CommandException {
        if (Files.exists(out) && !force) {
            throw CommandException.of(out + " is there already; give another name, or --force to replace it");
        }
        return out;
    }
}
