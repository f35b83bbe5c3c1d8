package offprint.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import offprint.library.Outcome;
import offprint.model.Problem;

/** Counts what becomes of the files of an import. Used by one thread. */
final class Tally {

    private final long start = System.nanoTime();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Problem> problems = new ArrayList<>();
    private int files;
    private int failed;
    private int removed;
    private boolean cancelled;

    void list(int found, int unchanged, List<Problem> listingProblems) {
        int unreadable = (int) listingProblems.stream().filter(Problem::isError).count();
        files += found + unreadable;
        failed += unreadable;
        problems.addAll(listingProblems);
        outcomes.merge(Outcome.UNCHANGED, unchanged, Integer::sum);
    }

    void add(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void addFailed(int count) {
        failed += count;
    }

    /** One broken archive among others does not keep them out; alone, it is all there is to say. */
    void addUnreadable(Path archive, ImportException failure, int archives) throws ImportException {
        if (archives == 1) {
            throw failure;
        }
        list(0, 0, List.of(Problem.error(archive.toString(), 0, failure.getMessage())));
    }

    void addRemoved(int count) {
        removed += count;
    }

    void addProblems(List<Problem> more) {
        problems.addAll(more);
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** How many articles are new or have a new text. */
    int changed() {
        return count(Outcome.ADDED) + count(Outcome.UPDATED);
    }

    /** How many lines the report has so far. */
    int problems() {
        return problems.size();
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    ImportReport report() {
        var warned = new HashSet<String>();
        problems.stream().filter(problem -> problem.level() == Problem.Level.WARNING)
                .forEach(problem -> warned.add(problem.file()));
        return new ImportReport(files, count(Outcome.ADDED), count(Outcome.UPDATED), count(Outcome.UNCHANGED),
                count(Outcome.MOVED), count(Outcome.DUPLICATE), removed, warned.size(), failed,
                cancelled, Duration.ofNanos(System.nanoTime() - start), problems);
    }
}
