package offprint.importing;

import java.util.ArrayList;
import java.util.List;
import offprint.html.FilterList;
import offprint.library.CheckMonitor;
import offprint.library.CheckReport;
import offprint.library.Library;
import offprint.library.LibraryException;

/** Checks a library and makes again what can be made again from the sources. */
public final class Repair {

    private final Library library;
    private final Reindexer reindexer;

    public Repair(Library library, List<FilterList> rules) {
        this.library = library;
        this.reindexer = new Reindexer(library, rules);
    }

    /**
     * What was done, and what is left.
     *
     * @param done a sentence each; empty if there was nothing to repair
     * @param left what only a backup can bring back
     */
    public record Result(List<String> done, CheckReport left) {

        public Result {
            done = List.copyOf(done);
        }
    }

    /** Repairs the library if there is anything wrong with it. */
    public Result run(ImportMonitor monitor) throws LibraryException {
        var before = library.verify(CheckMonitor.NONE);
        if (before.isOk()) {
            return new Result(List.of(), before);
        }
        var done = new ArrayList<>(library.upkeep().repair());
        int indexed = reindexer.runUnindexed(monitor);
        if (indexed > 0) {
            done.add("put " + indexed + " articles into the search index");
        }
        return new Result(done, library.verify(CheckMonitor.NONE));
    }
}
