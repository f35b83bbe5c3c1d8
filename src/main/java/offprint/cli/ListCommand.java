package offprint.cli;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.model.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code offprint list [filters]} */
@Command(name = "list", description = "Lists articles, newest first.")
final class ListCommand extends LibraryCommand {

    /** Rows are read in pages, so that a library of any size can be listed. */
    private static final int PAGE = 1_000;

    @Mixin
    private QueryOptions filters;

    @Mixin
    private ToDay to;

    ListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException {
        try (var library = openLibrary()) {
            long[] ids = library.find(filters.query(to.day()));
            for (int start = 0; start < ids.length; start += PAGE) {
                long[] page = Arrays.copyOfRange(ids, start, Math.min(start + PAGE, ids.length));
                library.summaries(page).forEach(this::print);
            }
            return 0;
        }
    }

    private void print(ArticleSummary article) {
        if (isJson()) {
            printJson(json(article));
        } else {
            out().println("%8d  %-10s  %s%s".formatted(article.id(), day(article.published()), article.title(),
                    article.authors().isEmpty() ? "" : " · " + String.join(", ", article.authors())));
        }
    }

    static Map<String, Object> json(ArticleSummary article) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", article.id());
        json.put("title", article.title());
        json.put("authors", article.authors());
        json.put("source", article.url());
        json.put("host", article.host());
        json.put("published", article.published().isKnown() ? article.published().instant().toString() : null);
        json.put("tags", article.tags());
        json.put("file", article.file());
        json.put("read", article.read());
        json.put("starred", article.starred());
        json.put("duplicates", article.duplicates());
        return json;
    }

    private static String day(Published published) {
        return published.isKnown() ? published.day(ZoneId.systemDefault()).toString() : "no date";
    }
}
