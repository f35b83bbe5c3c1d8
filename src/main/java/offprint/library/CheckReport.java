package offprint.library;

import java.util.List;

/**
 * What a check of the library found.
 *
 * @param articles how many articles were checked
 * @param problems one sentence each; empty if all is well
 */
public record CheckReport(long articles, List<String> problems) {

    public CheckReport {
        problems = List.copyOf(problems);
    }

    public boolean isOk() {
        return problems.isEmpty();
    }
}
