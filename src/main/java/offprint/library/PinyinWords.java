package offprint.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import offprint.model.Facet;
import offprint.text.Folding;
import offprint.text.Pinyin;
import offprint.text.PinyinSearch;

/**
 * The Chinese words of this library that something typed in Latin letters may be the pinyin of: in titles, tags and
 * authors. A search for them is an ordinary search; nothing is stored for it. Safe to call from any thread.
 */
public final class PinyinWords {

    // Together fewer than a search may have words.
    private static final int NAMES = 5;
    private static final int TITLES = 20;

    private final Library library;

    /** The words of that library. */
    public PinyinWords(Library library) {
        this.library = library;
    }

    /**
     * The search with each word that may be pinyin replaced by the words of the library that are read so, the most
     * frequent ones. The titles are read when it is asked first and after they have changed: seconds for a million.
     *
     * @return empty if no word of the search is the pinyin of a word in the library
     */
    public Optional<String> search(String typed) throws LibraryException {
        if (PinyinSearch.of(typed, _ -> List.of("title:")).isEmpty()) {
            return Optional.empty();
        }
        return library.read("search", database -> {
            var titles = titles(database);
            var names = names(database);
            return PinyinSearch.of(typed, pinyin -> words(pinyin, titles, names));
        });
    }

    private static List<String> words(Pinyin pinyin, TitlePairs titles, List<Facet> names) {
        var tags = new LinkedHashSet<String>();
        var authors = new LinkedHashSet<String>();
        for (var name : names) {
            (name.kind() == Facet.Kind.TAG ? tags : authors).addAll(pinyin.wordsIn(name.name()));
        }
        var words = new ArrayList<String>();
        tags.stream().limit(NAMES).forEach(word -> words.add("tag:" + word));
        authors.stream().limit(NAMES).forEach(word -> words.add("author:" + word));
        titles.words(pinyin, TITLES).forEach(word -> words.add("title:" + word));
        return words;
    }

    private TitlePairs titles(Database database) throws SQLException {
        String stamp = library.memory.index(database).stamp();
        var known = library.memory.titlePairs.get();
        if (known == null || !known.isOf(stamp)) {
            known = TitlePairs.read(database, stamp);
            library.memory.titlePairs.set(known);
        }
        return known;
    }

    private static List<Facet> names(Database database) throws SQLException {
        return database.query("SELECT kind, name FROM facet WHERE kind IN (?, ?)",
                row -> new Facet(Facet.Kind.values()[row.getInt(1)], Folding.fold(row.getString(2))),
                Facet.Kind.TAG.ordinal(), Facet.Kind.AUTHOR.ordinal());
    }
}
