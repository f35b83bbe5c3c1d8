package offprint.cli;

import java.io.IOException;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offprint show ID} */
@Command(name = "show", description = "Shows one article.")
final class ShowCommand extends LibraryCommand {

    @Parameters(paramLabel = "ID", description = "The article's id, as 'offprint list' shows it.")
    private long id;

    @Option(names = "--as", paramLabel = "FORM",
            description = "html (what the reader shows), text, source (as imported), removed (what was cleaned away).")
    private Form form = Form.TEXT;

    @Option(names = "--whole", description = "The whole page, where one was saved, and not only its article.")
    private boolean whole;

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException, IOException {
        try (var library = openLibrary()) {
            var reader = new ArticleReader(library, cleaner());
            var article = (whole ? reader.readWhole(id) : reader.read(id))
                    .orElseThrow(() -> CommandException.noArticle(id, libraryFile()));
            if (isJson()) {
                var json = ListCommand.json(article.article().summary());
                CleanedJson.put(article.clean(), json);
                printJson(json);
            } else {
                print(article);
            }
            return 0;
        }
    }

    private void print(ReadableArticle article) throws IOException {
        switch (form) {
            case HTML -> out().println(article.clean().html());
            case TEXT -> {
                out().println(article.article().summary().title());
                out().println();
                out().println(article.clean().text());
            }
            case SOURCE -> out().write(article.article().source().bytes());
            case REMOVED -> article.clean().removals().forEach(each -> out().println(CleanedJson.line(each)));
        }
    }
}
