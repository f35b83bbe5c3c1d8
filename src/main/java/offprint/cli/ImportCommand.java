package offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.importing.ImportReport;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.OffprintException;
import offprint.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offprint import PATH…} */
@Command(name = "import", description = "Imports files, folders (recursively), .zip, .tar.gz and .tar archives.")
final class ImportCommand extends LibraryCommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to import.")
    private List<Path> paths;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        var monitor = new Terminal(err(), isQuiet());
        try (var library = openOrMake(); var _ = new Interruption(monitor::cancel)) {
            var importer = new Importer(library, rules(), keptPictures());
            var report = dryRun ? importer.preview(paths, monitor).report() : importer.run(paths, monitor);
            if (isJson()) {
                printJson(json(report));
            } else {
                print(report);
            }
            // One bad post of many is a line of the report; where nothing else was given, nothing was done.
            return report.failed() > 0 && report.failed() == report.files() ? 1 : 0;
        }
    }

    /** An import makes the library it is given; a dry run makes nothing. */
    private Library openOrMake() throws LibraryException {
        return dryRun && !Files.exists(libraryFile()) ? Library.inMemory() : Library.open(libraryFile());
    }

    private void print(ImportReport report) {
        out().println("""
                %d files in %.1f s: %d added, %d updated, %d unchanged, %d moved, %d duplicates, \
                %d removed upstream, %d failed"""
                .formatted(report.files(), seconds(report), report.added(), report.updated(), report.unchanged(),
                        report.moved(), report.duplicates(), report.removed(), report.failed()));
        if (!isQuiet()) {
            report.problems().forEach(problem ->
                    err().println(problem.level().name().toLowerCase(Locale.ROOT) + ": " + problem));
        }
    }

    private static Map<String, Object> json(ImportReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("files", report.files());
        json.put("added", report.added());
        json.put("updated", report.updated());
        json.put("unchanged", report.unchanged());
        json.put("moved", report.moved());
        json.put("duplicates", report.duplicates());
        json.put("warnings", report.warnings());
        json.put("failed", report.failed());
        json.put("seconds", seconds(report));
        json.put("problems", report.problems().stream().map(ImportCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Problem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("level", problem.level().name().toLowerCase(Locale.ROOT));
        json.put("reason", problem.reason());
        return json;
    }

    private static double seconds(ImportReport report) {
        return report.time().toMillis() / 1000.0;
    }
}
