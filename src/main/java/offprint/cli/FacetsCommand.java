package offprint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.model.DateCount;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.model.OffprintException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code offprint facets [filters]} */
@Command(name = "facets", description = "Counts articles by tag, author, host and date, as the sidebar does.")
final class FacetsCommand extends LibraryCommand {

    @Mixin
    private QueryOptions filters;

    @Mixin
    private ToDay to;

    FacetsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws OffprintException {
        try (var library = openLibrary()) {
            var facets = library.facets(filters.query(to.day()));
            if (isJson()) {
                printJson(json(facets));
            } else {
                print(facets);
            }
            return 0;
        }
    }

    private void print(Facets facets) {
        out().println(facets.total() + " articles");
        print("tag", facets.tags());
        print("author", facets.authors());
        print("host", facets.hosts());
        facets.years().forEach(year -> out().println("%8d  year    %s".formatted(year.count(), year.name())));
    }

    private void print(String kind, List<FacetCount> counts) {
        counts.forEach(each -> out().println("%8d  %-6s  %s".formatted(each.count(), kind, each.name())));
    }

    private static Map<String, Object> json(Facets facets) {
        var json = new LinkedHashMap<String, Object>();
        json.put("total", facets.total());
        json.put("tags", facets.tags());
        json.put("authors", facets.authors());
        json.put("hosts", facets.hosts());
        json.put("years", facets.years().stream().map(year -> json(year, "months",
                year.parts().stream().map(month -> json(month, "days",
                        month.parts().stream().map(FacetsCommand::json).toList())).toList())).toList());
        return json;
    }

    private static Map<String, Object> json(DateCount count, String partsName, List<Map<String, Object>> parts) {
        var json = json(count);
        json.put(partsName, parts);
        return json;
    }

    private static Map<String, Object> json(DateCount count) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", count.name());
        json.put("count", count.count());
        return json;
    }
}
