package offprint.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import offprint.model.Facet;

/** The facets of every article, in memory. Not changed once they are read. */
final class FacetLists {

    private static final Facet.Kind[] KINDS = Facet.Kind.values();

    private final List<Facet> facets = new ArrayList<>();
    // The facets of an article lie one behind the other, from its start to the start of the next one.
    private final int[] starts;
    private int[] lists = new int[1024];

    private FacetLists(int size) {
        starts = new int[size + 1];
    }

    /** @param size more than the highest id of an article */
    static FacetLists read(Database database, int size) throws SQLException {
        var read = new FacetLists(size);
        read.readLists(database, read.readFacets(database));
        return read;
    }

    private Map<Long, Integer> readFacets(Database database) throws SQLException {
        var places = new HashMap<Long, Integer>();
        database.each("SELECT id, kind, name FROM facet", row -> {
            places.put(row.getLong(1), facets.size());
            int kind = row.getInt(2);
            if (kind < 0 || kind >= KINDS.length) {
                throw LibraryException.corrupt("there is a facet of kind " + kind);
            }
            facets.add(new Facet(KINDS[kind], row.getString(3)));
        });
        return places;
    }

    private void readLists(Database database, Map<Long, Integer> places) throws SQLException {
        int size = starts.length - 1;
        var at = new int[2];
        database.each("SELECT article_id, facet_id FROM article_facet ORDER BY article_id, facet_id", row -> {
            int id = Database.id(row);
            var place = places.get(row.getLong(2));
            if (id < Math.max(1, at[1] - 1)) {
                throw LibraryException.corrupt("the facets of the articles are not in order");
            }
            if (id < size && place != null) {
                Arrays.fill(starts, at[1], id + 1, at[0]);
                at[1] = id + 1;
                lists = at[0] == lists.length ? Arrays.copyOf(lists, lists.length * 2) : lists;
                lists[at[0]++] = place;
            }
        });
        Arrays.fill(starts, at[1], size + 1, at[0]);
    }

    /** The facets, each at the place by which it is known here. */
    List<Facet> facets() {
        return facets;
    }

    /** Tells the places of the facets of an article. */
    void each(int id, IntConsumer facet) {
        for (int place = starts[id]; place < starts[id + 1]; place++) {
            facet.accept(lists[place]);
        }
    }

    /** The articles with a facet. */
    BitSet with(Facet facet) {
        var ids = new BitSet(starts.length);
        int wanted = facets.indexOf(facet);
        for (int id = 1; wanted >= 0 && id < starts.length - 1; id++) {
            for (int place = starts[id]; place < starts[id + 1]; place++) {
                if (lists[place] == wanted) {
                    ids.set(id);
                }
            }
        }
        return ids;
    }
}
