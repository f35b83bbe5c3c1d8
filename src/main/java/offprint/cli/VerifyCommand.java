package offprint.cli;

import java.util.LinkedHashMap;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;

/** {@code offprint verify} */
@Command(name = "verify", description = "Checks the library: the file, each article against its hash, the index.")
final class VerifyCommand extends LibraryCommand {

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException {
        try (var library = openLibrary()) {
            var progress = new Terminal(err(), isQuiet());
            var report = library.verify((done, total) -> {
                progress.step(done, total, "");
                return true;
            });
            if (isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("ok", report.isOk());
                json.put("articles", report.articles());
                json.put("problems", report.problems());
                printJson(json);
            } else {
                report.problems().forEach(out()::println);
                out().println(report.articles() + " articles, " + report.problems().size() + " problems");
            }
            return report.isOk() ? 0 : 1;
        }
    }
}
