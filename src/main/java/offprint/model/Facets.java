package offprint.model;

import java.util.List;

/**
 * What the sidebar shows for a view: its size and how it divides. Facet values come largest first, then by name; years
 * latest first. Articles without a date count in the total and in no year.
 */
public record Facets(int total, int unread, int starred, List<FacetCount> tags, List<FacetCount> authors,
                     List<FacetCount> hosts, List<DateCount> years) {

    public static final Facets NONE = new Facets(0, 0, 0, List.of(), List.of(), List.of(), List.of());

    public Facets {
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        hosts = List.copyOf(hosts);
        years = List.copyOf(years);
    }
}
