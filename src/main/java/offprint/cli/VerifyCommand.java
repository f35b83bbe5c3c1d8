package offprint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public Integer call() throws OffprintException, IOException {
        try (var library = openLibrary()) {
            var result = repair ? repaired(library) : new Repair.Result(List.of(), check(library));
            var pictures = PictureCheck.of(keptPictures(), repair);
            var problems = new ArrayList<>(result.left().problems());
            problems.addAll(pictures.problems());
            var done = new ArrayList<>(result.done());
            done.addAll(pictures.done());
            boolean isOk = problems.isEmpty();
            int found = problems.size();
            if (!isOk) {
                problems.add(advice(library));
            }
            if (isJson()) {
                printJson(json(result.left().articles(), problems, done, isOk));
            } else {
                done.forEach(out()::println);
                problems.forEach(out()::println);
                out().println(result.left().articles() + " articles, " + found + " problems");
            }
            return isOk ? 0 : 1;
        }
    }

    /** Where the damage is in the tables themselves nothing can be written any more; then the way out is named. */
    private Repair.Result repaired(Library library) throws LibraryException, CommandException {
        try {
            return new Repair(library, rules()).run(new Terminal(err(), isQuiet()));
        } catch (LibraryException e) {
            if (!e.isAboutDamage()) {
                throw e;
            }
            throw CommandException.of("the library " + libraryFile()
                    + " is damaged where it cannot be repaired in place; "
                    + "'offprint export --to md --from 0001-01-01' takes out every article that can be read; "
                    + advice(library));
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

    private Map<String, Object> json(long articles, List<String> problems, List<String> done, boolean isOk) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ok", isOk);
        json.put("articles", articles);
        json.put("problems", problems);
        if (repair) {
            json.put("repaired", done);
        }
        return json;
    }
}
