package offprint.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import offprint.importing.ImportPreview;
import offprint.importing.ImportReport;
import offprint.model.Problem;
import offprint.ui.Messages;

/** An import report in words. */
public final class ReportText {

    /** A line of the report: what was counted, and how many. */
    record Count(String name, int number) {
    }

    private ReportText() {
    }

    /** One sentence for the status bar. */
    public static String summary(ImportReport report) {
        return Messages.get(report.cancelled() ? "import.cancelled" : "import.done", report.added(),
                report.updated() + report.moved(), report.failed());
    }

    /** What happened to the files; outcomes that did not occur are left out. */
    static List<Count> counts(ImportReport report) {
        var counts = new ArrayList<Count>();
        counts.add(new Count(Messages.get("report.files"), report.files()));
        counts.add(new Count(Messages.get("report.added"), report.added()));
        counts.add(new Count(Messages.get("report.updated"), report.updated()));
        counts.add(new Count(Messages.get("report.unchanged"), report.unchanged()));
        counts.add(new Count(Messages.get("report.moved"), report.moved()));
        counts.add(new Count(Messages.get("report.duplicates"), report.duplicates()));
        counts.add(new Count(Messages.get("report.removed"), report.removed()));
        counts.add(new Count(Messages.get("report.warnings"), report.warnings()));
        counts.add(new Count(Messages.get("report.failed"), report.failed()));
        counts.removeIf(count -> count.number() == 0 && counts.indexOf(count) > 1);
        return counts;
    }

    /** What a dry run found, in a sentence or two, after the counts. */
    static String note(ImportPreview preview) {
        return Messages.get("preview.note", preview.filesToRead() + preview.report().moved(),
                preview.bytes() / 1e6);
    }

    static String level(Problem problem) {
        return switch (problem.level()) {
            case WARNING -> Messages.get("report.level.warning");
            case ERROR -> Messages.get("report.level.error");
        };
    }

    /** The whole report as a text file: the counts, then a line for each problem. */
    public static String full(ImportReport report) {
        String counts = counts(report).stream().map(count -> count.name() + ": " + count.number() + "\n")
                .collect(Collectors.joining());
        String problems = report.problems().stream().map(problem -> level(problem) + "\t" + problem + "\n")
                .collect(Collectors.joining());
        return summary(report) + "\n\n" + counts + "\n" + problems;
    }
}
