package offprint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import offprint.importing.Repair;
import offprint.library.CheckReport;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offprint verify [--repair]} */
@Command(name = "verify", description = "Checks the library: the file, each article against its hash, the index.")
final class VerifyCommand extends LibraryCommand {

    @Option(names = "--repair", description = "Make again what can be made from the articles' sources.")
    private boolean repair;

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException {
        try (var library = openLibrary()) {
            var result = repair ? new Repair(library, rules()).run(new Terminal(err(), isQuiet()))
                    : new Repair.Result(List.of(), check(library));
            var problems = new ArrayList<>(result.left().problems());
            if (!result.left().isOk()) {
                problems.add(advice(library));
            }
            print(result, problems);
            return result.left().isOk() ? 0 : 1;
        }
    }

    private CheckReport check(Library library) throws LibraryException {
        var progress = new Terminal(err(), isQuiet());
        return library.verify((done, total) -> {
            progress.step(done, total, "");
            return true;
        });
    }

    private String advice(Library library) {
        if (!repair) {
            return "'offprint verify --repair' repairs what can be repaired";
        }
        return library.upkeep().newestBackup()
                .map(backup -> "what is left cannot be repaired: restore the newest backup with 'offprint restore "
                        + backup + "'")
                .orElse("what is left cannot be repaired, and there is no backup: import the archives again into "
                        + "another library");
    }

    private void print(Repair.Result result, List<String> problems) {
        if (isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("ok", result.left().isOk());
            json.put("articles", result.left().articles());
            json.put("problems", problems);
            if (repair) {
                json.put("repaired", result.done());
            }
            printJson(json);
        } else {
            result.done().forEach(out()::println);
            problems.forEach(out()::println);
            out().println(result.left().articles() + " articles, " + result.left().problems().size() + " problems");
        }
    }
}
