package offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.html.FilterList;
import offprint.html.LocalPicture;
import offprint.importing.ImportException;
import offprint.model.OffprintException;
import offprint.model.PostFile;
import offprint.post.Post;
import offprint.post.PostFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offprint clean FILE…} */
@Command(name = "clean", description = "Cleans posts that are in no library; - is the standard input.")
final class CleanCommand extends LibraryCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The posts.")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "FORM", description = "html, text, source or removed.")
    private Form form = Form.HTML;

    @Option(names = "--rules", paramLabel = "FILE", description = "A further filter list to try, in ABP syntax.")
    private List<Path> rules = List.of();

    CleanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        var lists = new ArrayList<FilterList>();
        lists.add(FilterList.builtIn());
        for (Path list : rules) {
            var parsed = FilterList.parse(String.valueOf(list.getFileName()), text(list));
            report(parsed);
            lists.add(parsed);
        }
        var cleaner = new ArticleCleaner(lists);
        int failed = 0;
        for (Path path : files) {
            failed += isCleaned(path, cleaner) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    /** One file that is no post does not keep a script from the others. */
    private boolean isCleaned(Path path, ArticleCleaner cleaner) throws IOException {
        try {
            clean(path, cleaner);
            return true;
        } catch (PostFormatException | CommandException e) {
            err().println("offprint: " + e.getMessage());
            return false;
        }
    }

    /** Rules that take nothing out because they cannot be read would otherwise look like rules that do not match. */
    private void report(FilterList list) {
        if (!isQuiet()) {
            list.problems().forEach(problem -> err().println("offprint: " + problem));
        }
        if (!isQuiet() && list.unsupportedCount() > 0) {
            var features = list.unsupported().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
            err().println("offprint: " + list.name() + ": " + list.unsupportedCount()
                    + " rules are for browsers only and were left out (" + features + ")");
        }
    }

    private void clean(Path path, ArticleCleaner cleaner) throws PostFormatException, CommandException, IOException {
        boolean standardInput = path.toString().equals("-");
        byte[] bytes = standardInput ? System.in.readAllBytes() : bytes(path);
        var post = Post.parse(new PostFile(standardInput ? "-" : path.toString().replace('\\', '/'), bytes));
        var clean = cleaner.clean(post.body(), LocalPicture.base(post.url(), bytes), post.title());
        if (isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("file", path.toString());
            json.put("title", post.title());
            json.put("authors", post.authors());
            json.put("source", post.url());
            json.put("published", post.published().isKnown()
                    ? post.published().instant().truncatedTo(ChronoUnit.SECONDS).toString() : null);
            json.put("tags", post.tags());
            CleanedJson.put(clean, json);
            printJson(json);
        } else {
            print(clean, bytes);
        }
    }

    private void print(CleanArticle clean, byte[] source) throws IOException {
        switch (form) {
            case HTML -> out().println(clean.html());
            case TEXT -> out().println(clean.text());
            case SOURCE -> out().write(source);
            case REMOVED -> clean.removals().forEach(each -> out().println(CleanedJson.line(each)));
        }
    }

    private static String text(Path file) throws CommandException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CommandException.of("cannot read the filter list " + file + ": " + ImportException.reason(e)
                    + "; it must be a text file in UTF-8");
        }
    }

    private static byte[] bytes(Path file) throws CommandException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CommandException.of("cannot read " + file + ": " + ImportException.reason(e)
                    + "; check that it is there and may be read");
        }
    }
}
