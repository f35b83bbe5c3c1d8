package offprint.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares articles by their texts, some at a time: their terms, but for those of leaders, are in memory that long. */
final class Comparison {

    /** Characters of all texts that are in memory at once, about; four bytes each. */
    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int MOST_ARTICLES = 500;

    private final Library library;
    private final Sketches sketches;
    private final Likenesses likenesses;
    private int place;

    Comparison(Library library, Sketches sketches, Clusters.Texts texts) {
        this.library = library;
        this.sketches = sketches;
        this.likenesses = new Likenesses(library, texts);
    }

    /** The next articles to compare, each with those it may be near to, by id. Empty if none is left. */
    Map<Long, List<Long>> next() {
        var next = new TreeMap<Long, List<Long>>();
        var counted = new HashSet<Integer>();
        long characters = 0;
        for (; place < sketches.size() && next.size() < MOST_ARTICLES && characters < MOST_CHARACTERS; place++) {
            if (sketches.isWanted(place)) {
                var candidates = new ArrayList<Long>();
                for (int other : sketches.candidates(place)) {
                    candidates.add(sketches.id(other));
                    characters += counted.add(other) ? sketches.characters(other) : 0;
                }
                characters += counted.add(place) ? sketches.characters(place) : 0;
                next.put(sketches.id(place), candidates);
            }
        }
        return next;
    }

    /** The leader each of the articles is nearest to, 0 if it is near to none, in the order of their ids. */
    Map<Long, Long> decide(Map<Long, List<Long>> articles) throws LibraryException {
        var mentioned = new TreeSet<>(articles.keySet());
        articles.values().forEach(mentioned::addAll);
        var leaders = new HashMap<>(library.read("compare articles of",
                database -> ClusterTable.leaders(database, mentioned)));
        var needed = new TreeSet<Long>();
        for (long each : mentioned) {
            needed.add(leaders.getOrDefault(each, each));
        }
        needed.addAll(articles.keySet());
        var read = likenesses.of(needed);
        var decided = new TreeMap<Long, Long>();
        articles.forEach((article, candidates) -> {
            long nearest = nearest(article, leaders(article, candidates, leaders), read);
            decided.put(article, nearest);
            if (nearest == 0) {
                leaders.remove(article);
            } else {
                leaders.put(article, nearest);
                leaders.putIfAbsent(nearest, nearest);
                likenesses.keep(nearest, read.get(nearest));
            }
        });
        return decided;
    }

    private static Set<Long> leaders(long article, List<Long> candidates, Map<Long, Long> leaders) {
        var found = new LinkedHashSet<Long>();
        found.add(leaders.getOrDefault(article, article));
        candidates.forEach(candidate -> found.add(leaders.getOrDefault(candidate, candidate)));
        found.remove(article);
        return found;
    }

    private static long nearest(long article, Set<Long> leaders, Map<Long, Likeness> read) {
        var own = read.get(article);
        long nearest = 0;
        double best = 0;
        for (long leader : leaders) {
            var other = read.get(leader);
            double nearness = own == null || other == null ? 0 : own.nearness(other);
            if (nearness > best) {
                best = nearness;
                nearest = leader;
            }
        }
        return nearest;
    }
}
