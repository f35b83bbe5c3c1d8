package offprint.ui.articles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.text.Folding;

/**
 * Finds a title in a list by how it begins, however long the list: the search index says which titles have the words,
 * and only those are read. Asked away from the JavaFX thread.
 */
record TitleSearch(Library library, ArticleQuery query) {

    private static final int AT_ONCE = 64;
    // Of titles that have the words but begin otherwise.
    private static final int MOST_READ = 4_096;

    /**
     * The first article from that row on, and on from the first row, whose title begins with those words, or else has
     * them; empty if none has.
     */
    OptionalLong next(long[] ids, int from, String typed) throws OffprintException {
        String begins = Folding.fold(typed).strip();
        long[] rows = having(begins, ids, from);
        for (int start = 0; start < Math.min(rows.length, MOST_READ); start += AT_ONCE) {
            var some = library.summaries(Arrays.copyOfRange(rows, start, Math.min(rows.length, start + AT_ONCE)));
            var found = some.stream().filter(article -> Folding.fold(article.title()).startsWith(begins)).findFirst();
            if (found.isPresent()) {
                return OptionalLong.of(found.get().id());
            }
        }
        return Arrays.stream(rows).findFirst();
    }

    /** The rows whose titles have the words, the one at that index first. */
    private long[] having(String begins, long[] ids, int from) throws OffprintException {
        String words = Stream.of(begins.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> "title:" + word + "*").collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return new long[0];
        }
        var hits = new BitSet();
        String all = query.isSearch() ? "(" + query.words() + ") " + words : words;
        for (long id : library.find(query.withWords(all).withSort(ArticleQuery.Sort.NEWEST))) {
            hits.set((int) id);
        }
        int start = Math.clamp(from, 0, ids.length);
        return LongStream.concat(Arrays.stream(ids, start, ids.length), Arrays.stream(ids, 0, start))
                .filter(id -> hits.get((int) id)).toArray();
    }
}
