package offprint.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The filter {@code --to}. */
final class ToDay {

    @Option(names = "--to", paramLabel = "DATE", description = "Published on this day or earlier.")
    private LocalDate to;

    LocalDate day() {
        return to == null ? LocalDate.MAX : to;
    }
}
