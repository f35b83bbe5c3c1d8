package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.DatePrecision;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Published;
import org.junit.jupiter.api.Test;

/** What is counted in memory is what the file says. */
class CountedLibraryTest {

    private static final int ARTICLES = 6_000;

    @Test
    void viewsAndSearchesAreTheSameBeforeAndAfterTheLibraryIsCounted() throws LibraryException {
        var queries = List.of(ArticleQuery.ALL, ArticleQuery.ALL.withSort(Sort.OLDEST), ArticleQuery.ALL.withLimit(7),
                ArticleQuery.ALL.withWords("港口"), ArticleQuery.ALL.withWords("港口").withSort(Sort.OLDEST).withLimit(9),
                ArticleQuery.ALL.withWords("港口").and(Facet.tag("海港日报")), ArticleQuery.ALL.withWords("nowhere"));
        try (var library = filled()) {
            var before = queries.stream().map(query -> find(library, query)).toList();

            library.facets(ArticleQuery.ALL);

            for (int index = 0; index < before.size(); index++) {
                assertArrayEquals(before.get(index), find(library, queries.get(index)), queries.get(index).toString());
            }
        }
    }

    @Test
    void aLargeViewIsCountedWithItsMarks() throws LibraryException {
        try (var library = filled()) {
            library.marks().setRead(true, LongStream.rangeClosed(1, 100).toArray());
            library.marks().setStarred(true, 1L, 2L);

            var counts = library.facets(ArticleQuery.ALL.withWords("-title:七"));

            assertEquals(List.of(ARTICLES, ARTICLES - 100, 2), List.of(counts.total(), counts.unread(),
                    counts.starred()));
            assertEquals(List.of(new FacetCount("海港日报", 4_000), new FacetCount("山城评论", 2_000)), counts.tags());
            assertEquals(ARTICLES, counts.years().stream().mapToInt(year -> year.count()).sum());
        }
    }

    @Test
    void anArticleThatComesLaterIsCountedAndFound() throws LibraryException {
        try (var library = filled()) {
            library.facets(ArticleQuery.ALL);

            Articles.save(library, "b", file(ARTICLES));

            assertEquals(ARTICLES + 1, library.find(ArticleQuery.ALL).length);
            assertEquals(ARTICLES / 2 + 1, library.find(ArticleQuery.ALL.withWords("港口")).length);
            assertEquals(ARTICLES + 1, library.facets(ArticleQuery.ALL).tags().stream()
                    .mapToInt(FacetCount::count).sum());
        }
    }

    private static Library filled() throws LibraryException {
        var library = Library.inMemory();
        Articles.save(library, "a", IntStream.range(0, ARTICLES).mapToObj(CountedLibraryTest::file)
                .toArray(ImportedFile[]::new));
        return library;
    }

    private static ImportedFile file(int index) {
        var published = new Published(Instant.parse("2021-09-02T07:15:00Z")
                .minusSeconds(index * 7_919_000L % 900_000_000L),
                DatePrecision.EXACT, "");
        return Articles.file("post-" + index, "https://example.com/" + index, "第 " + index + " 篇",
                index % 2 == 0 ? "港口" : "山里", List.of(index % 3 == 0 ? "山城评论" : "海港日报"), published);
    }

    private static long[] find(Library library, ArticleQuery query) {
        try {
            return library.find(query);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
