package offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import offprint.images.ImageStore;
import offprint.library.Backups;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offprint restore FILE} */
@Command(name = "restore",
        description = "Checks a backup and puts it in the place of the library, which is kept beside.")
final class RestoreCommand extends LibraryCommand {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path backup;

    RestoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        var kept = Backups.restore(backup, libraryFile());
        // Said first: that much is done, whatever becomes of the pictures.
        print(kept);
        ImageStore.beside(backup).copyTo(keptPictures());
        return 0;
    }

    private void print(Optional<Path> kept) {
        if (isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("library", libraryFile().toString());
            json.put("before", kept.map(Path::toString).orElse(null));
            printJson(json);
        } else {
            out().println(kept.map(before -> "restored " + libraryFile()
                            + "; the library that was there is now " + before)
                    .orElse("restored " + libraryFile()));
        }
    }
}
