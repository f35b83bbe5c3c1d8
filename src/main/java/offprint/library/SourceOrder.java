package offprint.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import offprint.model.Facet;

/**
 * Articles by their host, of several the first in the alphabet; those of one host stay in the order they have; last
 * come those without a host.
 */
final class SourceOrder {

    private final FacetLists lists;
    // Of each host among all of them; of a facet that is no host, behind them.
    private final int[] places;

    SourceOrder(FacetLists lists) {
        this.lists = lists;
        var facets = lists.facets();
        places = new int[facets.size()];
        Arrays.fill(places, places.length);
        int[] hosts = IntStream.range(0, places.length).filter(facet -> facets.get(facet).kind() == Facet.Kind.HOST)
                .boxed().sorted(Comparator.comparing(facet -> facets.get(facet).name()))
                .mapToInt(Integer::intValue).toArray();
        for (int place = 0; place < hosts.length; place++) {
            places[hosts[place]] = place;
        }
    }

    /** The ids in that order, up to a limit. */
    long[] ids(long[] ids, int limit) {
        var starts = new int[places.length + 2];
        var hosts = new int[ids.length];
        for (int index = 0; index < ids.length; index++) {
            hosts[index] = host((int) ids[index]);
            starts[hosts[index] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var sorted = new long[ids.length];
        for (int index = 0; index < ids.length; index++) {
            sorted[starts[hosts[index]]++] = ids[index];
        }
        return Arrays.copyOf(sorted, Math.min(limit, sorted.length));
    }

    private int host(int id) {
        var first = new int[] {places.length};
        lists.each(id, facet -> first[0] = Math.min(first[0], places[facet]));
        return first[0];
    }
}
