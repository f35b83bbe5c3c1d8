package offprint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offprint backup FILE} */
@Command(name = "backup", description = "Writes a consistent copy of the library, also while the window is open.")
final class BackupCommand extends LibraryCommand {

    @Parameters(paramLabel = "FILE", description = "Where to write the copy. A backup of that name is replaced.")
    private Path target;

    BackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException {
        if (!Files.exists(libraryFile())) {
            throw CommandException.of("there is no library " + libraryFile()
                    + " to back up; 'offprint import' makes one");
        }
        try (var library = openLibrary()) {
            library.backup(target);
        }
        if (isJson()) {
            printJson(Map.of("file", target.toString()));
        } else {
            out().println(target);
        }
        return 0;
    }
}
