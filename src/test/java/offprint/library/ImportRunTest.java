package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Published;
import org.junit.jupiter.api.Test;

class ImportRunTest extends SoundLibrary {

    @Test
    void theSameFileAgainIsUnchanged() throws LibraryException {
        Articles.save(library, "a", at("_posts/x.md", "story", "第一版"));

        assertEquals(List.of(Outcome.UNCHANGED), Articles.save(library, "a", at("_posts/x.md", "story", "第一版")));
    }

    @Test
    void theSameStoryInTwoFoldersIsOneArticleWithTheTextOfTheFirst() throws LibraryException {
        var outcomes = Articles.save(library, "a", at("_posts/x.md", "story", "第一版"),
                at("archived/x.md", "story", "第一版"), at("archived/y.md", "story", "另一版"));

        assertEquals(List.of(Outcome.ADDED, Outcome.DUPLICATE, Outcome.DUPLICATE), outcomes);
        var article = library.summaries(library.find(ArticleQuery.ALL)).getFirst();
        assertEquals("第一版", article.excerpt());
        assertEquals(2, article.duplicates());
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("另一版")).length);
    }

    @Test
    void aCorrectedFileUpdatesItsArticleAndKeepsTheMarks() throws LibraryException {
        Articles.save(library, "a", at("x.md", "story", "误报"));
        library.marks().setStarred(true, 1L);

        assertEquals(List.of(Outcome.UPDATED), Articles.save(library, "a", at("x.md", "story", "更正")));

        var article = library.summaries(1).getFirst();
        assertEquals("更正", article.excerpt());
        assertTrue(article.starred());
        assertEquals(1, library.find(ArticleQuery.ALL.withWords("更正")).length);
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("误报")).length);
    }

    @Test
    void aFileThatGoesBackToItsEarlierTextBringsItBack() throws LibraryException {
        Articles.save(library, "a", at("x.md", "story", "第一版"));
        Articles.save(library, "a", at("x.md", "story", "第二版，有误"));

        assertEquals(List.of(Outcome.UPDATED), Articles.save(library, "a", at("x.md", "story", "第一版")));

        assertEquals(List.of("第一版"), texts("第一版"));
        assertEquals(List.of(), texts("第二版"));
        assertEquals(2, library.versions().of(1).size());
        assertEquals(List.of(Outcome.UNCHANGED), Articles.save(library, "a", at("x.md", "story", "第一版")));
    }

    @Test
    void anEarlierTextDoesNotTakeThePlaceOfOneThatAnotherFileStillTells() throws LibraryException {
        Articles.save(library, "a", at("a.md", "story", "一"), at("b.md", "story", "二"));
        Articles.save(library, "a", at("a.md", "story", "一"), at("b.md", "story", "三"));

        Articles.save(library, "a", at("a.md", "story", "一"), at("b.md", "story", "二"));

        assertEquals("一", library.summaries(1).getFirst().excerpt());
    }

    @Test
    void aCorrectedCopyGivesTheTextWhenTheFirstFileTellsAnotherStory() throws LibraryException {
        Articles.save(library, "a", at("a.md", "story", "一"), at("b.md", "story", "二"));
        Articles.save(library, "a", at("a.md", "other", "别的"), at("b.md", "story", "二"));

        assertEquals(List.of(Outcome.UNCHANGED, Outcome.UPDATED),
                Articles.save(library, "a", at("a.md", "other", "别的"), at("b.md", "story", "三")));

        assertEquals("三", library.summaries(1).getFirst().excerpt());
    }

    @Test
    void aPostWithoutAnAddressIsTheSameArticleWhenItIsEditedAndMoved() throws LibraryException {
        Articles.save(library, "a", at("n.md", "", "一"));
        library.marks().setStarred(true, 1L);
        Articles.save(library, "a", at("n.md", "", "一，更正"));

        assertEquals(List.of(Outcome.MOVED), Articles.save(library, "a", at("m.md", "", "一，更正")));

        assertTrue(library.summaries(1).getFirst().starred());
        assertEquals(List.of("一，更正"), texts(""));
        assertEquals(List.of(), texts("is:removed"));
    }

    @Test
    void aCopyOfAPostWithoutAnAddressIsAnArticleOfItsOwnOnceItIsEdited() throws LibraryException {
        Articles.save(library, "a", at("a.md", "", "一"), at("b.md", "", "一"));

        assertEquals(List.of(Outcome.UNCHANGED, Outcome.ADDED),
                Articles.save(library, "a", at("a.md", "", "一"), at("b.md", "", "另一篇")));

        assertEquals(List.of("一", "另一篇"), texts("").stream().sorted().toList());
    }

    @Test
    void aFileWhoseArticleHadAnotherKeyIsNotDoubledAndWhatWasLostInItIsFound() throws LibraryException {
        Articles.save(library, "a", at("a.md", "story", "一"), at("b.md", "story", "二"));

        assertEquals(List.of(Outcome.UNCHANGED, Outcome.ADDED),
                Articles.save(library, "a", at("a.md", "", "一"), at("b.md", "", "二")));

        assertEquals(List.of("一", "二"), texts("").stream().sorted().toList());
        assertEquals(List.of(), texts("is:removed"));
        assertEquals(List.of(Outcome.MOVED, Outcome.UNCHANGED),
                Articles.save(library, "a", at("c.md", "", "一"), at("b.md", "", "二")));
    }

    @Test
    void filesOfTheSameBytesMoveTogether() throws LibraryException {
        Articles.save(library, "a", at("old/x.md", "story", "一"), at("old/copy/x.md", "story", "一"));

        assertEquals(List.of(Outcome.MOVED, Outcome.MOVED),
                Articles.save(library, "a", at("new/x.md", "story", "一"), at("new/copy/x.md", "story", "一")));

        assertEquals(1, library.summaries(1).getFirst().duplicates());
        assertEquals(List.of(), texts("is:removed"));
    }

    @Test
    void aMovedFileIsTheSameArticle() throws LibraryException {
        Articles.save(library, "a", at("_posts/x.md", "story", "一"));

        assertEquals(List.of(Outcome.MOVED), Articles.save(library, "a", at("archived/x.md", "story", "一")));

        var article = library.summaries(1).getFirst();
        assertEquals("archived/x.md", article.file());
        assertEquals(0, article.duplicates());
    }

    @Test
    void aNewerDownloadUnderAnotherNameUpdates() throws LibraryException {
        Articles.save(library, "archive.zip", at("x.md", "story", "旧"));

        assertEquals(List.of(Outcome.UPDATED), Articles.save(library, "archive (1).zip", at("x.md", "story", "新")));
        assertEquals("新", library.summaries(1).getFirst().excerpt());
    }

    @Test
    void theSameFileInAnotherArchiveIsNothingNew() throws LibraryException {
        Articles.save(library, "posts", at("x.md", "story", "一"));

        assertEquals(List.of(Outcome.UNCHANGED), Articles.save(library, "copy", at("posts/x.md", "story", "一")));

        assertEquals(0, library.summaries(1).getFirst().duplicates());
        assertEquals(List.of(), texts("is:duplicate"));
    }

    @Test
    void aChangedCopyDoesNotTakeThePlaceOfTheFileThatIsStillThere() throws LibraryException {
        Articles.save(library, "a", at("_posts/x.md", "story", "一"), at("archived/x.md", "story", "二"));

        Articles.save(library, "a", at("_posts/x.md", "story", "一"), at("archived/x.md", "story", "三"));

        assertEquals("一", library.summaries(1).getFirst().excerpt());
    }

    @Test
    void postsWithoutAnAddressAreOneArticleOnlyIfTheirBytesAreTheSame() throws LibraryException {
        var outcomes = Articles.save(library, "a", at("a.md", "", "一"), at("b.md", "", "二"), at("c.md", "", "一"));

        assertEquals(List.of(Outcome.ADDED, Outcome.ADDED, Outcome.DUPLICATE), outcomes);
        assertEquals(List.of(Outcome.UPDATED), Articles.save(library, "a", at("a.md", "", "一，更正")));
        assertEquals(2, library.find(ArticleQuery.ALL).length);
    }

    @Test
    void anArticleWhoseFileIsGoneStaysAndIsMarkedUntilTheFileComesBack() throws LibraryException {
        Articles.save(library, "a", at("x.md", "story", "一"), at("y.md", "other", "二"));

        Articles.save(library, "a", at("y.md", "other", "二"));

        assertEquals(List.of("一"), texts("is:removed"));
        assertEquals(List.of("二"), texts("-is:removed"));
        Articles.save(library, "a", at("x.md", "story", "一"), at("y.md", "other", "二"));
        assertEquals(List.of(), texts("is:removed"));
    }

    @Test
    void anArticleIsNotGoneWhileOneOfItsFilesIsThere() throws LibraryException {
        Articles.save(library, "a", at("x.md", "story", "一"), at("y.md", "story", "一"));
        Articles.save(library, "b", at("z.md", "story", "一"));
        assertEquals(1, library.summaries(1).getFirst().duplicates());

        Articles.save(library, "a", at("y.md", "story", "一"));
        assertEquals(0, library.summaries(1).getFirst().duplicates());

        Articles.save(library, "a");
        assertEquals(List.of(), texts("is:removed"));

        Articles.save(library, "b");
        assertEquals(List.of("一"), texts("is:removed"));
    }

    @Test
    void aFileThatTellsAnotherStoryLeavesTheEarlierOneWithoutAFile() throws LibraryException {
        Articles.save(library, "a", at("x.md", "story", "一"));

        assertEquals(List.of(Outcome.ADDED), Articles.save(library, "a", at("x.md", "other", "二")));

        assertEquals(List.of("一"), texts("is:removed"));
    }

    @Test
    void aFileThatComesBackElsewhereHasMoved() throws LibraryException {
        Articles.save(library, "a", at("_posts/x.md", "story", "一"));
        Articles.save(library, "a");

        assertEquals(List.of(Outcome.MOVED), Articles.save(library, "a", at("archived/x.md", "story", "一")));
        assertEquals(List.of(), texts("is:removed"));
    }

    private List<String> texts(String words) throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL.withWords(words))).stream()
                .map(ArticleSummary::excerpt).toList();
    }

    private static ImportedFile at(String path, String story, String text) {
        return Articles.file(path, story.isEmpty() ? "" : "https://example.com/" + story, "题目", text, List.of("海港日报"),
                new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, ""));
    }
}
