package offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import offprint.images.ImageStore;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offprint backup FILE} */
@Command(name = "backup", description = {
    "Writes a consistent copy of the library, also while the window is open.",
    "Kept pictures go into the folder images beside it."})
final class BackupCommand extends LibraryCommand {

    @Parameters(paramLabel = "FILE", description = "Where to write the copy. A backup of that name is replaced.")
    private Path target;

    BackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        try (var library = openLibrary()) {
            library.backup(target);
        }
        keptPictures().copyTo(ImageStore.beside(target));
        if (isJson()) {
            printJson(Map.of("file", target.toString()));
        } else {
            out().println(target);
        }
        return 0;
    }
}
