package offprint.ui.sidebar;

import java.util.List;
import offprint.model.DateCount;
import offprint.model.FacetCount;
import offprint.model.Facets;

/**
 * The numbers of the sidebar. Each section counts what the list would hold if another of its rows were chosen: it
 * follows all filters but its own.
 *
 * @param library what the whole library holds, whatever the filters
 */
public record SidebarCounts(Facets library, List<FacetCount> tags, List<DateCount> years, List<FacetCount> authors,
                            List<FacetCount> hosts) {

    /** Before the first answer. */
    public static final SidebarCounts NONE = new SidebarCounts(Facets.NONE, List.of(), List.of(), List.of(),
            List.of());
}
