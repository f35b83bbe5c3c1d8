package offprint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a search in a text as the library's index does, with their place in the original script. */
public final class Hits {

    private final List<List<Atom>> phrases;
    private final List<Boolean> prefixes;

    /** Hits of the query's texts; a query that asks for no text has none. */
    public Hits(SearchQuery query) {
        phrases = query.texts().stream().map(text -> atoms(text.text())).toList();
        prefixes = query.texts().stream().map(Condition.Text::prefix).toList();
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The hits in that text: UTF-16 start and end, in order, none overlapping. */
    public List<Hit> in(String text) {
        if (isEmpty()) {
            return List.of();
        }
        var folded = Folding.foldWithOffsets(text);
        var atoms = atoms(folded.text());
        var hits = new ArrayList<Hit>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            collect(phrases.get(phrase), prefixes.get(phrase), atoms, folded, hits);
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        return withoutOverlaps(hits);
    }

    private static void collect(List<Atom> phrase, boolean prefix, List<Atom> atoms, Folded folded, List<Hit> hits) {
        for (int at = 0; at + phrase.size() <= atoms.size(); at++) {
            if (matches(phrase, prefix, atoms, at)) {
                int start = atoms.get(at).start();
                int end = atoms.get(at + phrase.size() - 1).end();
                hits.add(new Hit(folded.originalStart(start), folded.originalEnd(end)));
            }
        }
    }

    private static boolean matches(List<Atom> phrase, boolean prefix, List<Atom> atoms, int from) {
        for (int index = 0; index < phrase.size(); index++) {
            var wanted = phrase.get(index);
            var found = atoms.get(from + index);
            boolean last = index == phrase.size() - 1;
            boolean same = last && prefix && !wanted.single
                    ? found.text.startsWith(wanted.text) : found.text.equals(wanted.text);
            // Characters that stand together in the query stand together in the text: 气候 is not 气 候.
            boolean together = index == 0 || !wanted.single || !phrase.get(index - 1).single
                    || wanted.adjacent == found.adjacent;
            if (!same || !together) {
                return false;
            }
        }
        return true;
    }

    private static List<Hit> withoutOverlaps(List<Hit> sorted) {
        var kept = new ArrayList<Hit>();
        int end = -1;
        for (var hit : sorted) {
            if (hit.start() >= end && hit.end() > hit.start()) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    private static List<Atom> atoms(String folded) {
        var list = new ArrayList<Atom>();
        var walk = new Atoms(folded);
        while (walk.next()) {
            list.add(new Atom(walk.atom(), walk.start(), walk.end(), walk.isSingle(), walk.isAdjacent()));
        }
        return list;
    }

    private record Atom(String text, int start, int end, boolean single, boolean adjacent) {
    }

    /** One hit: UTF-16 indexes in the original text. */
    public record Hit(int start, int end) {
    }
}
