package offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import offprint.export.FileNames;
import offprint.export.PdfExport;
import offprint.library.Library;
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

    /** What can be written. */
    enum Format { PDF }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids as 'offprint list' shows them.")
    private List<Long> ids = List.of();

    @Option(names = "--to", required = true, paramLabel = "FORMAT",
            description = "pdf. With a date, the filter: published on this day or earlier.")
    private List<String> to;

    @Option(names = "--out", paramLabel = "PATH",
            description = "A file for one article, or a folder; the current folder by default.")
    private Path out = Path.of("");

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
            var files = export(library, wanted, format);
            if (isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("exported", files.size());
                json.put("files", files.stream().map(Path::toString).toList());
                printJson(json);
            } else {
                files.forEach(file -> out().println(file));
            }
            return 0;
        }
    }

    /** The contract has {@code --to} twice: as the format, and as the filter that every command has. */
    private Format format() {
        var formats = to.stream().filter(value -> !isDate(value)).toList();
        for (Format each : Format.values()) {
            if (formats.size() == 1 && each.name().equalsIgnoreCase(formats.getFirst())) {
                return each;
            }
        }
        throw new ParameterException(spec.commandLine(), "--to " + String.join(" --to ", to)
                + ": give one format, pdf");
    }

    private LocalDate lastDay() {
        return to.stream().filter(ExportCommand::isDate).map(LocalDate::parse).findFirst().orElse(LocalDate.MAX);
    }

    private static boolean isDate(String value) {
        return value.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    }

    private List<Path> export(Library library, long[] wanted, Format format)
            throws OffprintException, IOException {
        var reader = new ArticleReader(library, cleaner());
        var progress = new Terminal(err(), isQuiet());
        var pdf = new PdfExport();
        var files = new ArrayList<Path>();
        for (long id : wanted) {
            var article = reader.read(id).orElseThrow(() -> CommandException.noArticle(id, libraryFile()));
            Path file = target(article, wanted.length, format);
            pdf.write(article, file);
            files.add(file);
            progress.step(files.size(), wanted.length, file.toString());
        }
        return files;
    }

    private Path target(ReadableArticle article, int count, Format format)
            throws OffprintException, IOException {
        String extension = format.name().toLowerCase(Locale.ROOT);
        boolean isFile = count == 1 && !Files.isDirectory(out)
                && out.toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
        if (!isFile) {
            Files.createDirectories(out.toAbsolutePath());
            return FileNames.free(out, FileNames.of(article.article().summary(), extension));
        }
        if (Files.exists(out) && !force) {
            throw CommandException.of(out + " is there already; give another name, or --force to replace it");
        }
        return out;
    }
}
