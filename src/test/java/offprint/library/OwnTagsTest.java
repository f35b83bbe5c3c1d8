package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTagsTest {

    @TempDir
    private Path folder;
    private Library library;
    private long id;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        Articles.save(library, "a", Articles.file("x.md", "港口", "一"), Articles.file("y.md", "渡轮", "二"));
        id = library.find(ArticleQuery.ALL)[1];
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void anOwnTagIsCountedAndFoundLikeAnyOther() throws Exception {
        tag("慢读", true);

        assertEquals(List.of("海港日报", "慢读"), article().tags());
        assertEquals(List.of("慢读"), article().ownTags());
        assertArrayEquals(new long[] {id}, library.find(ArticleQuery.ALL.and(Facet.tag("慢读"))));
        assertArrayEquals(new long[] {id}, library.find(ArticleQuery.ALL.withWords("tag:慢")));
        assertEquals(List.of(new FacetCount("海港日报", 2), new FacetCount("慢读", 1)),
                library.facets(ArticleQuery.ALL).tags());

        tag("慢读", false);
        assertEquals(List.of(new FacetCount("海港日报", 2)), library.facets(ArticleQuery.ALL).tags());
    }

    @Test
    void aTagThatThePostHasItselfOutlivesTheReadersTakingItsOwnAway() throws Exception {
        tag("海港日报", true);
        assertEquals(List.of("海港日报"), article().tags());

        tag("海港日报", false);

        assertEquals(List.of("海港日报"), article().tags());
        assertEquals(List.of(), article().ownTags());
    }

    @Test
    void ownTagsStayWhenThePostChangesAndWhenItIsReadAgain() throws Exception {
        tag("慢读", true);
        tag("海港日报", true);
        var changed = Articles.file(article().file(), article().url(), "港口变了", "三", List.of("河岸周刊"),
                new Published(Instant.parse("2022-01-01T07:15:00Z"), DatePrecision.EXACT, ""));

        Articles.save(library, "a", changed);

        assertEquals(List.of("河岸周刊", "海港日报", "慢读"), article().tags());
        assertArrayEquals(new long[] {id}, library.find(ArticleQuery.ALL.and(Facet.tag("慢读"))));
        library.upkeep().store(List.of(new RenewedArticle(id, changed.article())));
        assertEquals(List.of("河岸周刊", "海港日报", "慢读"), article().tags());
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
    }

    @Test
    void ownTagsAreInABackup() throws Exception {
        tag("慢读", true);
        library.backup(folder.resolve("copy.db"));

        try (var copy = Library.open(folder.resolve("copy.db"))) {
            assertEquals(List.of("慢读"), copy.summaries(id).getFirst().ownTags());
        }
    }

    @Test
    void aLostLinkIsFoundAndMended() throws Exception {
        tag("慢读", true);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM article_facet WHERE position >= 1000");
        }
        assertEquals(List.of("a tag that was given to article " + id + " is not among its tags"),
                library.verify(CheckMonitor.NONE).problems());

        assertEquals("put back 1 tags of your own", library.upkeep().repair().getLast());

        assertEquals(List.of("海港日报", "慢读"), article().tags());
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
    }

    @Test
    void purgingAnArticleTakesItsOwnTagsAlong() throws Exception {
        tag("慢读", true);
        library.trash().add(List.of(id));
        library.trash().purge(List.of(id));

        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
        assertEquals(List.of(new FacetCount("海港日报", 1)), library.facets(ArticleQuery.ALL).tags());
    }

    @Test
    void aNameIsMadeOneLine() {
        assertEquals("慢 读", new Edit.Tag(" 慢\n\u200B读\u0007", true).name());
    }

    private void tag(String name, boolean on) throws Exception {
        library.edits().apply(new Edit.Tag(name, on), new long[] {id}, EditMonitor.NONE).orElseThrow();
    }

    private ArticleSummary article() throws Exception {
        return library.summaries(id).getFirst();
    }
}
