package offprint.ui.printing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import javafx.print.JobSettings;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import offprint.export.PageSetup;
import offprint.export.PdfPages;
import offprint.model.OffprintException;

/** A job of the system's printers, which asks in the system's own dialog. */
public final class SystemPrintout implements Printout {

    private final PrinterJob job;
    private final Window owner;
    private final String title;

    private SystemPrintout(PrinterJob job, Window owner, String title) {
        this.job = job;
        this.owner = owner;
        this.title = title;
    }

    /** The printers of this computer. What is asked about them is asked over that window. */
    public static Printers printers(Window owner) {
        return (title, paper) -> begin(owner, title, paper);
    }

    private static Optional<Printout> begin(Window owner, String title, PageSetup setup) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        var settings = job.getJobSettings();
        settings.setJobName(title);
        settings.setPageLayout(job.getPrinter().createPageLayout(paper(job.getPrinter(), setup),
                PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM));
        return Optional.of(new SystemPrintout(job, owner, title));
    }

    private static Paper paper(Printer printer, PageSetup setup) {
        var wanted = switch (setup.name()) {
            case "a5" -> Paper.A5;
            case "letter" -> Paper.NA_LETTER;
            default -> Paper.A4;
        };
        var attributes = printer.getPrinterAttributes();
        return attributes.getSupportedPapers().contains(wanted) ? wanted : attributes.getDefaultPaper();
    }

    @Override
    public boolean isWanted() {
        return job.showPrintDialog(owner);
    }

    @Override
    public String printer() {
        return job.getPrinter().getName();
    }

    // JavaFX would send dots where CUPS takes letters, and says that all went well before it has sent them.
    @Override
    public int print(List<Path> pdfs, BiPredicate<Integer, Integer> step) throws OffprintException {
        var settings = job.getJobSettings();
        var lp = LpCommand.found();
        if (lp.isEmpty()) {
            return new PageRun(new JobPages(job), number -> isWanted(settings, number), step).run(pdfs);
        }
        int pages = 0;
        for (var pdf : pdfs) {
            try (var opened = PdfPages.open(pdf)) {
                pages += opened.count();
            }
        }
        if (pages == 0 || !step.test(0, pages)) {
            return 0;
        }
        lp.get().print(wish(settings), pdfs);
        return pages;
    }

    private static boolean isWanted(JobSettings settings, int page) {
        var ranges = settings.getPageRanges();
        return ranges == null || ranges.length == 0
                || Arrays.stream(ranges).anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage());
    }

    private LpCommand.Wish wish(JobSettings settings) {
        var ranges = Optional.ofNullable(settings.getPageRanges()).orElse(new PageRange[0]);
        var sides = settings.getPrintSides();
        return new LpCommand.Wish(printer(), title, settings.getCopies(),
                Arrays.stream(ranges).map(range -> range.getStartPage() + "-" + range.getEndPage())
                        .collect(Collectors.joining(",")),
                media(settings.getPageLayout().getPaper()),
                sides == PrintSides.DUPLEX ? "two-sided-long-edge"
                        : sides == PrintSides.TUMBLE ? "two-sided-short-edge" : "one-sided");
    }

    private static String media(Paper paper) {
        return Paper.A4.equals(paper) ? "A4" : Paper.A5.equals(paper) ? "A5"
                : Paper.NA_LETTER.equals(paper) ? "Letter" : "";
    }
}
