package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.text.Hits;
import offprint.text.SearchQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index finds exactly the articles in whose text the hits are marked. */
class SearchRecallTest {

    private static final String ALPHABET = "气氣候变變化の港ガカ한국abAB12 ，。\n\uD840\uDC0B吃é";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indexAndMarksAgreeOnRandomTexts(long seed) throws LibraryException {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int index = 0; index < 150; index++) {
            texts.add(text(random, 1 + random.nextInt(40)));
        }
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", files(texts));
            for (int index = 0; index < 300; index++) {
                String typed = '"' + text(random, 1 + random.nextInt(6)).replace('\n', ' ') + '"'
                        + (random.nextInt(5) == 0 ? "*" : "");
                assertEquals(byMarks(texts, typed), byIndex(library, typed), "search for " + typed);
            }
        }
    }

    private static TreeSet<String> byMarks(List<String> texts, String typed) {
        var query = SearchQuery.parse(typed);
        var hits = new Hits(query);
        var found = new TreeSet<String>();
        for (int index = 0; index < texts.size(); index++) {
            if (query.isEmpty() || !hits.in(texts.get(index)).isEmpty()) {
                found.add("n" + index);
            }
        }
        return found;
    }

    private static TreeSet<String> byIndex(Library library, String typed) throws LibraryException {
        var found = new TreeSet<String>();
        for (ArticleSummary article : library.summaries(library.find(ArticleQuery.ALL.withWords(typed)))) {
            found.add(article.file());
        }
        return found;
    }

    private static ImportedFile[] files(List<String> texts) {
        var files = new ArrayList<ImportedFile>();
        for (String text : texts) {
            files.add(Articles.file("n" + files.size(), "", text));
        }
        return files.toArray(ImportedFile[]::new);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            int at = random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length()));
            text.appendCodePoint(ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(0, at)));
        }
        return text.toString();
    }
}
