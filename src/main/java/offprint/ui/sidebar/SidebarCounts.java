package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import offprint.model.DateCount;
import offprint.model.FacetCount;
import offprint.model.Facets;

/**
 * The numbers of the sidebar. Each section counts what the list would hold if another of its rows were chosen: it
 * follows all filters but its own. What these filters leave nothing of is there all the same, with a count of 0, so
 * that the sidebar keeps its shape.
 *
 * @param library what the whole library holds, whatever the filters
 */
public record SidebarCounts(Facets library, List<FacetCount> tags, List<DateCount> years, List<FacetCount> authors,
                            List<FacetCount> hosts) {

    private static final int WIDEST_GAP = 10;

    /** Before the first answer. */
    public static final SidebarCounts NONE = new SidebarCounts(Facets.NONE, List.of(), List.of(), List.of(),
            List.of());

    public SidebarCounts {
        tags = completed(tags, library.tags());
        authors = completed(authors, library.authors());
        hosts = completed(hosts, library.hosts());
        years = completedYears(years, library.years());
    }

    /** The same with so many more unread and starred articles in the library. */
    SidebarCounts marked(int unread, int starred) {
        var all = new Facets(library.total(), library.unread() + unread, library.starred() + starred, library.tags(),
                library.authors(), library.hosts(), library.years());
        return new SidebarCounts(all, tags, years, authors, hosts);
    }

    private static List<FacetCount> completed(List<FacetCount> counted, List<FacetCount> all) {
        var names = counted.stream().map(FacetCount::name).collect(Collectors.toSet());
        var complete = new ArrayList<>(counted);
        for (var value : all) {
            if (!names.contains(value.name())) {
                complete.add(new FacetCount(value.name(), 0));
            }
        }
        return List.copyOf(complete);
    }

    private static List<DateCount> completedYears(List<DateCount> counted, List<DateCount> all) {
        var byName = new HashMap<String, DateCount>();
        counted.forEach(year -> byName.put(year.name(), year));
        return withoutGaps(all).stream().map(name -> byName.getOrDefault(name, new DateCount(name, 0, List.of())))
                .toList();
    }

    // Years of which the library has nothing show that it has nothing; not so the centuries before a wrong date.
    private static List<String> withoutGaps(List<DateCount> latestFirst) {
        var names = new ArrayList<String>();
        int before = 0;
        for (var year : latestFirst) {
            int number = Integer.parseInt(year.name());
            for (int empty = before - 1; before - number <= WIDEST_GAP && empty > number; empty--) {
                names.add(String.format(Locale.ROOT, "%04d", empty));
            }
            names.add(year.name());
            before = number;
        }
        return names;
    }
}
