package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;

/** Articles larger than any that is read, each opened in the window. */
final class HugeBench {

    private static final int PARAGRAPHS = 200_000;
    private static final int NESTED = 100_000;
    private static final int BYTES = 20_000_000;
    private static final String SENTENCE = "渡轮在清晨离开码头，风很大，船上的人都没有说话。";

    private final Bench bench;
    private final Program program;
    private final Path folder;

    HugeBench(Bench bench, Program program, Path work) {
        this.bench = bench;
        this.program = program;
        this.folder = work.resolve("huge");
    }

    void run() throws IOException, InterruptedException, OffprintException {
        Files.createDirectories(folder);
        // The first one waits until the WebView is made.
        write("a-usual", SENTENCE);
        write("b-bytes", ("<p>" + SENTENCE.repeat(20) + "</p>\n").repeat(BYTES / (SENTENCE.length() * 20 * 3)));
        write("c-nested", "<div>".repeat(NESTED) + SENTENCE + "</div>".repeat(NESTED));
        write("d-paragraphs", ("<p>" + SENTENCE + "</p>\n").repeat(PARAGRAPHS));
        var library = folder.resolveSibling("huge.db");
        Bench.delete(library);
        program.run("import", library, folder);
        var window = bench.window(library, ids(library));
        row("20 MB", window.articles().get(1));
        row("100,000 tags in one another", window.articles().get(2));
        row("200,000 paragraphs", window.articles().get(3));
        bench.row("longest pause of the window meanwhile", "JavaFX thread", "", Bench.millis(window.pause()));
    }

    private void row(String what, double millis) {
        bench.row("open an article of " + what, "click to painted", "3 s", Bench.seconds(millis / 1000));
    }

    private void write(String title, String body) throws IOException {
        Files.writeString(folder.resolve("2021-09-02-" + title + ".md"), """
                ---
                title: %s
                date: 2021-09-02
                from: https://example.com/%s
                ---
                %s""".formatted(title, title, body));
    }

    private static List<String> ids(Path file) throws OffprintException {
        try (var library = Library.open(file)) {
            var ids = library.find(ArticleQuery.ALL.withSort(ArticleQuery.Sort.TITLE));
            return Arrays.stream(ids).mapToObj(Long::toString).toList();
        }
    }
}
