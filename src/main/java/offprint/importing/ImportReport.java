package offprint.importing;

import java.time.Duration;
import java.util.List;
import offprint.model.Problem;

/**
 * What an import did. Every file counts once in added, updated, unchanged, moved, duplicates or failed.
 *
 * @param removed  files that are not in their archive any more since its last import; their articles stay
 * @param warnings files that became an article although something was wrong with them
 */
public record ImportReport(int files, int added, int updated, int unchanged, int moved, int duplicates, int removed,
                           int warnings, int failed, boolean cancelled, Duration time, List<Problem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }
}
