package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facet;
import offprint.model.FacetCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrashTest {

    private static final ImportedFile ONE = Articles.file("one.md", "渡轮", "一号泊位");
    private static final ImportedFile TWO = Articles.file("two.md", "港口", "二号泊位");

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.inMemory();
        Articles.save(library, "a", ONE, TWO);
    }

    @AfterEach
    void close() throws LibraryException {
        assertEquals(List.of(), library.verify(CheckMonitor.NONE).problems());
        library.close();
    }

    @Test
    void whatIsInTheTrashIsInNoListAndNoCount() throws LibraryException {
        library.trash().add(List.of(1L));

        assertEquals(List.of("港口"), titles(ArticleQuery.ALL));
        assertEquals(List.of("港口"), titles(ArticleQuery.ALL.withWords("泊位")));
        assertEquals(List.of("港口"), titles(ArticleQuery.ALL.and(Facet.tag("海港日报"))));
        assertEquals(List.of("港口"), titles(ArticleQuery.ALL.withWords("泊位").withSort(ArticleQuery.Sort.RELEVANCE)));
        var facets = library.facets(ArticleQuery.ALL);
        assertEquals(1, facets.total());
        assertEquals(List.of(new FacetCount("海港日报", 1)), facets.tags());
        assertArrayEquals(new long[] {1}, library.trash().articles());
        assertTrue(library.article(1).isPresent());
    }

    @Test
    void takingBackIsAsIfNothingHadBeen() throws LibraryException {
        library.trash().add(List.of(1L, 2L, 99L));
        assertEquals(List.of(), titles(ArticleQuery.ALL));

        library.trash().takeBack(List.of(1L, 2L));

        assertEquals(List.of("港口", "渡轮"), titles(ArticleQuery.ALL));
        assertEquals(0, library.trash().articles().length);
    }

    @Test
    void anImportLeavesTheTrashAlone() throws LibraryException {
        library.trash().add(List.of(1L));

        Articles.save(library, "a", Articles.file("one.md", "渡轮", "更正"), TWO);
        Articles.save(library, "b", ONE);

        assertEquals(List.of("港口"), titles(ArticleQuery.ALL));
    }

    @Test
    void whatWasPurgedIsGoneAndStaysAway() throws LibraryException {
        library.trash().add(List.of(1L));
        assertEquals(0, library.trash().purge(Instant.EPOCH));

        assertEquals(1, library.trash().purge(Instant.MAX));

        assertTrue(library.article(1).isEmpty());
        assertTrue(library.ledger().known("a", List.of()).get("one.md").isSame(ONE.size(), ONE.stamp()));
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), Articles.save(library, "a", ONE, TWO));
        assertEquals(List.of(Outcome.UNCHANGED), Articles.save(library, "b", ONE));
        assertEquals(List.of("港口"), titles(ArticleQuery.ALL));
    }

    @Test
    void aPurgeThatIsStoppedDeletesNothing() throws LibraryException {
        library.trash().add(List.of(1L, 2L));

        assertEquals(OptionalInt.empty(), library.trash().empty((done, total) -> {
            assertEquals(2, total);
            return false;
        }));

        assertEquals(2, library.trash().articles().length);
        assertEquals(OptionalInt.of(2), library.trash().empty((_, _) -> true));
        assertTrue(library.verify(CheckMonitor.NONE).isOk());
    }

    @Test
    void whatWasPurgedComesBackWhenThatIsWanted() throws LibraryException {
        library.trash().add(List.of(1L));
        library.trash().purge(Instant.MAX);

        library.trash().forgetPurged();

        assertFalse(library.ledger().known("a", List.of()).get("one.md").hasArticle());
        assertEquals(List.of(Outcome.ADDED, Outcome.UNCHANGED), Articles.save(library, "a", ONE, TWO));
    }

    @Test
    void everyTextOfAnArticleIsKept() throws LibraryException {
        Articles.save(library, "a", Articles.file("one.md", "渡轮", "更正"), TWO);

        var versions = library.versions().of(1);

        assertEquals(List.of(true, false), versions.stream().map(ArticleVersion::current).toList());
        assertEquals(Set.of("one.md"), Set.copyOf(versions.stream().map(ArticleVersion::file).toList()));
        assertArrayEquals(Articles.bytes("渡轮", "更正"), library.versions().source(versions.get(0).id()).orElseThrow()
                .bytes());
        assertArrayEquals(Articles.bytes("渡轮", "一号泊位"),
                library.versions().source(versions.get(1).id()).orElseThrow().bytes());
        assertEquals(List.of(), library.versions().of(99));
        assertTrue(library.versions().source(99).isEmpty());
    }

    private List<String> titles(ArticleQuery query) throws LibraryException {
        return library.summaries(library.find(query)).stream().map(ArticleSummary::title).sorted().toList()
                .reversed();
    }
}
