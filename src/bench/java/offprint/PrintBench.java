package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.export.Conformance;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import org.apache.pdfbox.Loader;

/**
 * PDFs and books: how fast, how large, whether their text is whole, whether the judges of their formats find fault.
 * Beside LibreOffice and Chromium, and with pdftotext, where they are installed.
 */
final class PrintBench {

    private static final int RUNS = 5;
    private static final int PAGES = 17;
    private static final int CHARACTERS = 18_000;
    private static final int PDFS = 50;
    private static final int BOOKS = 20;

    private final Bench bench;
    private final Program program;
    private final Path work;

    PrintBench(Bench bench, Program program, Path work) {
        this.bench = bench;
        this.program = program;
        this.work = work;
    }

    void run(Path longPosts) throws IOException, InterruptedException, OffprintException {
        var library = work.resolve("long.db");
        Bench.delete(library);
        program.run("import", library, longPosts);
        List<ArticleSummary> articles;
        try (var opened = Library.open(library)) {
            articles = opened.summaries(opened.find(ArticleQuery.ALL));
        }
        warm(library);
        others(library, articles);
        all(library, articles);
    }

    private void warm(Path library) throws IOException, InterruptedException {
        var times = program.lines("offprint.WarmPrint", library.toString(), work.resolve("warm").toString(), "2", "10")
                .stream().map(line -> line.split(" "))
                .collect(Collectors.groupingBy(line -> line[0], Collectors.mapping(line -> Double.valueOf(line[1]),
                        Collectors.toList())));
        bench.row("PDF of a 2-page / 10-page article, warm", "p50 of " + times.get("2").size() + ", read to written",
                "80 / 300 ms", "%.0f / %.0f ms".formatted(median(times.get("2")), median(times.get("10"))));
    }

    private void others(Path library, List<ArticleSummary> articles)
            throws IOException, InterruptedException, OffprintException {
        long id = havingPages(library, articles);
        export(library, "html", work.resolve("same.html"), id);
        var html = work.resolve("same.html").toString();
        var own = new ArrayList<Double>();
        var office = new ArrayList<Double>();
        var browser = new ArrayList<Double>();
        boolean isOffice = Tools.isInstalled(work, "soffice", "--version");
        boolean isBrowser = Tools.isInstalled(work, "chromium", "--version");
        for (int run = 0; run < RUNS; run++) {
            own.add(export(library, "pdf", work.resolve("own.pdf"), id));
            if (isOffice) {
                office.add(Tools.run(work, List.of("soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export",
                        "--outdir", work.resolve("office").toString()), html));
            }
            if (isBrowser) {
                browser.add(Tools.run(work, List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                        "--print-to-pdf=" + work.resolve("browser.pdf")), "file://" + html));
            }
        }
        bench.row("export --to pdf, " + PAGES + " pages", "whole process, median of " + RUNS,
                (isOffice ? "LibreOffice " + Bench.seconds(median(office)) : "LibreOffice is not installed") + ", "
                        + (isBrowser ? "Chromium " + Bench.seconds(median(browser)) : "Chromium is not installed"),
                Bench.seconds(median(own)));
        bench.row("its size", "KB", "400", Long.toString(Files.size(work.resolve("own.pdf")) / 1000));
    }

    /** The first of the articles near that length that prints on so many pages, most of it Chinese. */
    private long havingPages(Path library, List<ArticleSummary> articles) throws IOException, InterruptedException {
        var near = articles.stream().filter(article -> article.title().codePoints().anyMatch(Character::isIdeographic))
                .sorted(Comparator.comparingInt(article -> Math.abs(article.characters() - CHARACTERS))).toList();
        for (var article : near) {
            export(library, "pdf", work.resolve("own.pdf"), article.id());
            try (var document = Loader.loadPDF(work.resolve("own.pdf").toFile())) {
                if (document.getNumberOfPages() == PAGES) {
                    return article.id();
                }
            }
        }
        throw new IOException("no article has " + PAGES + " pages");
    }

    private void all(Path library, List<ArticleSummary> articles) throws IOException, InterruptedException {
        var pdfs = emptied("pdf");
        var texts = emptied("txt");
        var books = emptied("epub");
        long[] ids = articles.stream().mapToLong(ArticleSummary::id).toArray();
        double seconds = export(library, "pdf", pdfs, ids);
        int written = files(pdfs).size();
        bench.row(ids.length + " articles to PDFs in one run, -Xmx512m", "articles a second", "≥ 8",
                "%.1f, %d failed".formatted(written / seconds, ids.length - written));
        export(library, "txt", texts, ids);
        text(pdfs, texts);
        var some = files(pdfs);
        Collections.shuffle(some, new Random(5));
        var faults = new ArrayList<String>();
        for (var pdf : some.subList(0, Math.min(PDFS, some.size()))) {
            faults.addAll(Conformance.pdf(pdf));
        }
        bench.row("veraPDF, PDF/A-2u and PDF/UA-1, on " + Math.min(PDFS, some.size()) + " of them", "errors", "0",
                Integer.toString(faults.size()));
        var few = Arrays.copyOf(ids, Math.min(BOOKS, ids.length));
        for (long id : few) {
            export(library, "epub", books.resolve(id + ".epub"), id);
        }
        faults.clear();
        for (var book : files(books)) {
            faults.addAll(Conformance.epub(book));
        }
        bench.row("epubcheck on " + few.length + " books", "errors and warnings", "0", Integer.toString(faults.size()));
    }

    private void text(Path pdfs, Path texts) throws IOException, InterruptedException {
        String what = "text that pdftotext finds in them, 8 characters in order";
        if (!Tools.isInstalled(work, "pdftotext", "-v")) {
            bench.row(what, "recall", "≥ 0.999", "pdftotext is not installed");
            return;
        }
        var printed = new PrintedText(work);
        for (var pdf : files(pdfs)) {
            printed.add(pdf, texts.resolve(pdf.getFileName().toString().replaceFirst("pdf$", "txt")));
        }
        bench.row(what, "recall; radicals", "≥ 0.999; 0",
                String.format(Locale.ROOT, "%.5f; %d", printed.recall(), printed.strangers()));
    }

    private double export(Path library, String format, Path out, long... ids) throws IOException, InterruptedException {
        Files.deleteIfExists(Files.isDirectory(out) ? work.resolve("none") : out);
        var arguments = Stream.concat(Arrays.stream(ids).mapToObj(Long::toString),
                Stream.of("--to", format, "--out", out.toString())).map(Path::of).toArray(Path[]::new);
        return program.run("-Xmx512m", "export", library, arguments);
    }

    private Path emptied(String name) throws IOException {
        var folder = Files.createDirectories(work.resolve("printed-" + name));
        for (var file : files(folder)) {
            Files.delete(file);
        }
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
