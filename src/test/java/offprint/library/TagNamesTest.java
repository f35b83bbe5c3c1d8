package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

class TagNamesTest {

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        Articles.save(library, "a", post("1.md", "一", "海港日報"), post("2.md", "二", "海港日报"),
                post("3.md", "三", "海港日報", "海港日报"), post("4.md", "四", "河岸周刊", "海港日報"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aRenamedTagIsCountedAndFoundUnderItsNewNameOnly() throws Exception {
        library.tagNames().rename("河岸周刊", " 河岸 ").orElseThrow();

        assertEquals(List.of("海港日報", "河岸", "海港日报").stream().sorted().toList(),
                tags().stream().map(FacetCount::name).sorted().toList());
        assertEquals(1, library.find(ArticleQuery.ALL.and(Facet.tag("河岸"))).length);
        assertEquals(0, library.find(ArticleQuery.ALL.and(Facet.tag("河岸周刊"))).length);
    }

    @Test
    void twoTagsBecomeOneAndAreTakenApartAgainExactly() throws Exception {
        long[] ids = library.find(ArticleQuery.ALL);
        library.edits().apply(new Edit.Tag("海港日报", true), new long[] {ids[0]}, EditMonitor.NONE);
        library.edits().apply(new Edit.Tag("海港日報", true), new long[] {ids[1], ids[0]}, EditMonitor.NONE);
        var before = all(ids);

        var renaming = library.tagNames().rename("海港日報", "海港日报").orElseThrow();
        assertEquals(new FacetCount("海港日报", 4), tags().getFirst());
        assertArrayEquals(ids, library.find(ArticleQuery.ALL.and(Facet.tag("海港日报"))));
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());

        library.tagNames().takeBack(renaming);
        assertEquals(before, all(ids));
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
    }

    @Test
    void whatIsImportedLaterGoesByTheNewNamesWhateverCameBetween() throws Exception {
        library.tagNames().rename("海港日報", "海港日报").orElseThrow();
        library.tagNames().rename("海港日报", "海港").orElseThrow();

        Articles.save(library, "a", post("5.md", "五", "海港日報"), post("1.md", "一之二", "海港日报", "海港日報"));

        assertEquals(new FacetCount("海港", 5), tags().getFirst());
        library.tagNames().rename("海港", "海港日報").orElseThrow();
        Articles.save(library, "a", post("6.md", "六", "海港日報"), post("7.md", "七", "海港"));
        assertEquals(new FacetCount("海港日報", 7), tags().getFirst());
    }

    @Test
    void aTagThatIsGivenUnderItsOldNameGetsTheNewOne() throws Exception {
        library.tagNames().rename("河岸周刊", "河岸").orElseThrow();
        long id = library.find(ArticleQuery.ALL)[0];

        library.edits().apply(new Edit.Tag("河岸周刊", true), new long[] {id}, EditMonitor.NONE);

        assertEquals(List.of("河岸"), library.summaries(id).getFirst().ownTags());
    }

    @Test
    void coloursFollowTheNamesAndComeBack() throws Exception {
        library.tagNames().setColour("海港日報", 3);
        library.tagNames().setColour("河岸周刊", 99);
        var renaming = library.tagNames().rename("海港日報", "海港").orElseThrow();
        assertEquals(Map.of("海港", 3, "河岸周刊", 8), library.tagNames().colours());

        library.tagNames().takeBack(renaming);
        library.tagNames().setColour("河岸周刊", 0);

        assertEquals(Map.of("海港日報", 3), library.tagNames().colours());
    }

    @Test
    void theSameNameOrNoneRenamesNothing() throws Exception {
        assertEquals(Optional.empty(), library.tagNames().rename("河岸周刊", "河岸周刊"));
        assertEquals(Optional.empty(), library.tagNames().rename("河岸周刊", " \n"));
    }

    private List<FacetCount> tags() throws Exception {
        return library.facets(ArticleQuery.ALL).tags();
    }

    private List<Object> all(long... ids) throws Exception {
        return List.of(new ArrayList<ArticleSummary>(library.summaries(ids)), tags());
    }

    private static ImportedFile post(String path, String title, String... tags) {
        return Articles.file(path, "https://example.com/" + path, title, title, List.of(tags),
                new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, ""));
    }
}
