package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.SavedSearch;
import offprint.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final ArticleQuery EVERYTHING = ArticleQuery.ALL.withWords("渡轮 OR \"旧 码头\"").and(Facet.tag("港口"))
            .and(Facet.host("harbour.example")).andNot(Facet.author("林望舒")).withUnread(true).withStarred(true)
            .withPeriod(new Period(LocalDate.of(2019, 1, 2), LocalDate.MAX)).withScope(Scope.archive("/posts.zip"))
            .withSort(Sort.RELEVANCE);

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aQuestionComesBackWithAllItsConditionsAlsoAfterTheLibraryWasClosed() throws Exception {
        var saved = library.savedSearches().put(new SavedSearch(0, "港口消息", EVERYTHING, 0));
        library.close();
        open();

        assertEquals(List.of(saved), library.savedSearches().all());
        assertEquals(EVERYTHING, saved.query());
    }

    @Test
    void aNewOneIsTheLastAndTheOrderCanBeChanged() throws Exception {
        var first = put("一");
        var second = put("二");
        assertEquals(List.of("一", "二"), names());

        library.savedSearches().order(List.of(second, first));

        assertEquals(List.of("二", "一"), names());
        put("三");
        assertEquals(List.of("二", "一", "三"), names());
    }

    @Test
    void oneThatWasRemovedIsPutBackInItsPlace() throws Exception {
        var first = put("一");
        put("二");

        library.savedSearches().remove(first);
        library.savedSearches().remove(first);
        assertEquals(List.of("二"), names());
        library.savedSearches().put(first);

        assertEquals(List.of("一", "二"), names());
        assertEquals(first, library.savedSearches().all().getFirst());
    }

    @Test
    void anotherNameAndQuestionReplaceTheOnesBefore() throws Exception {
        var saved = put("一");

        library.savedSearches().put(saved.withName("二").withQuery(EVERYTHING));

        assertEquals(List.of(new SavedSearch(saved.id(), "二", EVERYTHING, saved.position())),
                library.savedSearches().all());
    }

    @Test
    void aTagThatIsRenamedIsAskedForByItsNewNameUntilThatIsTakenBack() throws Exception {
        Articles.save(library, "a", Articles.file("x.md", "港口", "一"));
        var query = ArticleQuery.ALL.and(Facet.tag("旧名")).andNot(Facet.tag("新名"));
        library.savedSearches().put(new SavedSearch(0, "一", query, 0));
        var renaming = library.tagNames().rename("旧名", "新名").orElseThrow();

        assertEquals(query.renamed(Facet.tag("旧名"), Facet.tag("新名")), library.savedSearches().all().getFirst().query());
        library.tagNames().takeBack(renaming);
        assertEquals(query, library.savedSearches().all().getFirst().query());
    }

    private SavedSearch put(String name) throws LibraryException {
        return library.savedSearches().put(new SavedSearch(0, name, ArticleQuery.ALL.withWords(name), 0));
    }

    private List<String> names() throws LibraryException {
        return library.savedSearches().all().stream().map(SavedSearch::name).toList();
    }
}
