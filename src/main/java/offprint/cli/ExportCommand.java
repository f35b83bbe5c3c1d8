package offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import offprint.export.ArticleSequence;
import offprint.export.EpubExport;
import offprint.export.ExportException;
import offprint.export.HtmlExport;
import offprint.export.MarkdownExport;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PdfReport;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.export.TextExport;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint export ID… --to pdf} */
@Command(name = "export", description = "Exports articles by id, or all that match the filters.")
final class ExportCommand extends LibraryCommand {

    private static final String NOT_PRINTABLE = "error.export.pdf";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids as 'offprint list' shows them.")
    private List<Long> ids = List.of();

    @Option(names = "--to", required = true, paramLabel = "FORMAT",
            description = "pdf, epub, html, md, txt. With a date, the filter: published on this day or earlier.")
    private List<String> to;

    @Option(names = "--out", paramLabel = "PATH",
            description = "A file for one article, a .epub or .pdf for many, or a folder; "
                    + "the current folder by default.")
    private Path out = Path.of("");

    @Option(names = "--page", paramLabel = "SIZE",
            description = "Paper of a PDF: a4 (the default), a5, letter, ereader.")
    private String page = PageSetup.A4.name();

    @Option(names = "--columns", paramLabel = "N", description = "Columns of a PDF: 1 (the default) or 2.")
    private int columns = 1;

    @Option(names = "--force", description = "Replace the file named by --out if it is there.")
    private boolean force;

    @Mixin
    private QueryOptions filters;

    ExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        var format = format();
        if (ids.isEmpty() != filters.isPresent(lastDay())) {
            throw new ParameterException(spec.commandLine(), "give either ids or filters");
        }
        try (var library = openLibrary()) {
            long[] wanted = ids.isEmpty() ? library.find(filters.query(lastDay()))
                    : ids.stream().mapToLong(Long::longValue).toArray();
            var articles = new ReadableArticles(new ArticleReader(library, cleaner()), libraryFile(), err());
            var files = export(articles, wanted, format);
            if (isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("exported", wanted.length - articles.failed());
                json.put("files", files.stream().map(Path::toString).toList());
                printJson(json);
            } else {
                files.forEach(file -> out().println(file));
            }
            return articles.failed() == 0 ? 0 : 1;
        }
    }

    /** The contract has {@code --to} twice: as the format, and as the filter that every command has. */
    private ExportFormat format() {
        var formats = to.stream().filter(value -> day(value).isEmpty()).toList();
        if (formats.size() == 1) {
            var format = ExportFormat.of(formats.getFirst());
            if (format.isPresent()) {
                return format.get();
            }
        }
        throw new ParameterException(spec.commandLine(), "--to " + String.join(" --to ", to)
                + ": give one format, " + Arrays.stream(ExportFormat.values()).map(ExportFormat::extension)
                .collect(Collectors.joining(" or ")));
    }

    private LocalDate lastDay() {
        return to.stream().flatMap(value -> day(value).stream()).findFirst().orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Path> export(ReadableArticles articles, long[] wanted, ExportFormat format)
            throws OffprintException, IOException {
        var files = new ExportFiles(out, force, format);
        files.check();
        if (files.isFile() && (format == ExportFormat.EPUB || format == ExportFormat.PDF && wanted.length > 1)) {
            return book(articles, wanted, format, files.file());
        }
        var writer = writer(format);
        var progress = new Terminal(err(), isQuiet());
        var written = new ArrayList<Path>();
        for (long id : wanted) {
            var article = articles.read(id);
            if (article.isPresent()) {
                try (var file = files.next(article.get(), wanted.length)) {
                    if (isWritten(writer, article.get(), file.path(), articles)) {
                        written.add(file.path());
                    }
                    progress.step(written.size() + articles.failed(), wanted.length, file.path().toString());
                }
            }
        }
        return written;
    }

    /** One book of all articles; no book where none of them is there. */
    private List<Path> book(ReadableArticles articles, long[] wanted, ExportFormat format, Path file)
            throws OffprintException {
        var progress = new Terminal(err(), isQuiet());
        var rest = Arrays.stream(wanted).iterator();
        var first = articles.next(rest);
        if (first.isEmpty()) {
            return List.of();
        }
        var waiting = new ArrayDeque<>(List.of(first.get()));
        var done = new AtomicInteger();
        String name = file.getFileName().toString();
        String title = wanted.length == 1 ? first.get().article().summary().title()
                : name.substring(0, name.lastIndexOf('.'));
        ArticleSequence chapters = () -> {
            progress.step(done.incrementAndGet(), wanted.length, name);
            return waiting.isEmpty() ? articles.next(rest) : Optional.of(waiting.remove());
        };
        if (format == ExportFormat.EPUB) {
            new EpubExport(pictures()).write(title, chapters, file);
            return List.of(file);
        }
        var volumes = new PdfExport(pictures()).write(title, chapters, file, style());
        volumes.forEach(this::remark);
        return List.copyOf(volumes.keySet());
    }

    /** What cannot be set is told; what cannot be written ends the export, since the next could not be either. */
    private boolean isWritten(Writer writer, ReadableArticle article, Path file, ReadableArticles articles)
            throws OffprintException {
        try {
            writer.write(article, file);
            return true;
        } catch (ExportException e) {
            if (!e.key().equals(NOT_PRINTABLE)) {
                throw e;
            }
            articles.fail(e);
            return false;
        }
    }

    /** Writes one article. */
    private interface Writer {
        void write(ReadableArticle article, Path file) throws OffprintException;
    }

    private Writer writer(ExportFormat format) {
        return switch (format) {
            case PDF -> {
                var pdf = new PdfExport(pictures());
                var style = style();
                yield (article, file) -> remark(file, pdf.write(article, file, style));
            }
            case EPUB -> new EpubExport(pictures())::write;
            case HTML -> new HtmlExport(pictures())::write;
            case MD -> new MarkdownExport()::write;
            case TXT -> new TextExport()::write;
        };
    }

    /** What was kept in the window. An export goes on without pictures rather than not at all. */
    private PictureSource pictures() {
        try {
            return keptPictures()::shown;
        } catch (IOException e) {
            err().println("offprint: the kept pictures cannot be read, and are left out: " + e.getMessage());
            return PictureSource.NONE;
        }
    }

    private PrintStyle style() {
        var paper = PageSetup.of(page).orElseThrow(() -> new ParameterException(spec.commandLine(), "--page " + page
                + ": give " + PageSetup.ALL.stream().map(PageSetup::name).collect(Collectors.joining(" or "))));
        if (columns < 1 || columns > PrintStyle.MOST_COLUMNS) {
            throw new ParameterException(spec.commandLine(), "--columns " + columns + ": give 1 or 2");
        }
        return PrintStyle.NORMAL.withPage(paper).withColumns(columns);
    }

    private void remark(Path file, PdfReport report) {
        if (isQuiet()) {
            return;
        }
        report.missing().forEach(character -> err().printf("offprint: %s: no font has the character %s (U+%04X)%n",
                file, character, character.codePointAt(0)));
        report.notes().forEach(note -> err().println("offprint: " + file + ": " + note));
    }
}
