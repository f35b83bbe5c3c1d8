package offprint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import offprint.export.FileNames;
import offprint.export.NewFile;
import offprint.importing.ImportException;
import offprint.model.OffprintException;
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

    /** Refuses a name that ends like the files of another format: neither such a file nor such a folder is meant. */
    void check() throws CommandException {
        String name = out.toString().toLowerCase(Locale.ROOT);
        boolean isOther = Arrays.stream(ExportFormat.values()).anyMatch(other -> other != format
                && name.endsWith("." + other.extension()));
        if (isOther && !Files.isDirectory(out)) {
            throw CommandException.of("--out " + out + " is no name for " + format.extension()
                    + "; let it end in ." + format.extension() + ", or name a folder");
        }
    }

    /** The file for the next of so many articles. */
    NewFile next(ReadableArticle article, int count) throws OffprintException {
        if (count == 1 && isFile()) {
            return NewFile.at(file());
        }
        makeFolder();
        return NewFile.in(out, FileNames.of(article.article().summary(), format.extension()));
    }

    private void makeFolder() throws CommandException {
        try {
            Files.createDirectories(out.toAbsolutePath());
        } catch (FileAlreadyExistsException _) {
            throw CommandException.of("--out " + out + " is a file, and its name does not end in ."
                    + format.extension() + "; give another name, or a folder");
        } catch (IOException e) {
            throw CommandException.of("cannot make the folder " + out + ": " + ImportException.reason(e)
                    + "; choose another one");
        }
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
