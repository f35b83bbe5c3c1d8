package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import offprint.model.ArticleQuery;
import offprint.model.DatePrecision;
import offprint.model.Facet;
import offprint.model.Published;
import offprint.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersTest {

    private static final String TITLE = "渡轮公司公布新船期";
    private static final String STORY = text(1, 600);

    @TempDir
    private Path folder;
    private Library library;
    private final Map<String, ImportedFile> files = new HashMap<>();
    private final AtomicInteger textsRead = new AtomicInteger();

    @BeforeEach
    void open() throws LibraryException {
        library = Library.inMemory();
    }

    @AfterEach
    void close() throws LibraryException {
        assertEquals(List.of(), library.verify(CheckMonitor.NONE).problems());
        library.close();
    }

    @Test
    void nearlyTheSameTextOnOtherSitesTakesOneRow() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE + "（转载）", changed(STORY, 8, 5), 2);
        add("three.example", "c", TITLE, changed(STORY, 8, 6), 3);
        add("three.example", "d", "港口", text(2, 600), 4);

        compare();

        assertEquals(List.of(4L, 3L), rows(ArticleQuery.ALL));
        assertEquals(List.of(3L, 4L), rows(ArticleQuery.ALL.withSort(ArticleQuery.Sort.OLDEST)));
        assertEquals(List.of(4L), rows(ArticleQuery.ALL.withLimit(1)));
        assertEquals(List.of(2, 2, 2, 0), LongStream.of(1, 2, 3, 4).mapToObj(this::similar).toList());
        assertEquals(List.of("three.example", "two.example"), library.article(1).orElseThrow().alsoIn());
    }

    @Test
    void searchesFiltersAndCountsKnowEveryArticle() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        add("three.example", "c", "港口", text(2, 600), 3);
        compare();

        assertEquals(List.of(2L, 1L), rows(ArticleQuery.ALL.withWords("渡轮")));
        assertEquals(List.of(2L, 1L), rows(ArticleQuery.ALL.withWords("is:duplicate")));
        assertEquals(List.of(3L), rows(ArticleQuery.ALL.withWords("-is:duplicate")));
        assertEquals(List.of(1L), rows(ArticleQuery.ALL.and(Facet.host("one.example"))));
        assertEquals(List.of(3L, 2L, 1L), rows(ArticleQuery.ALL.withUnread(true)));
        assertEquals(List.of(3L, 2L, 1L), list(library.find(ArticleQuery.ALL)));
        assertEquals(3, library.facets(ArticleQuery.ALL).total());
        var one = library.summaries(1).getFirst();
        assertEquals(List.of(2L, 1L),
                rows(ArticleQuery.ALL.withScope(Scope.similarTo(one, ArticleQuery.ALL))));
    }

    @Test
    void oneSitePutsTheSameTextUnderDifferentStories() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("one.example", "b", "港口夜班的一天", STORY, 2);

        compare();

        assertEquals(List.of(), library.clusters().sizes());
    }

    @Test
    void noticesThatDifferByANumberAreDifferent() throws LibraryException {
        String notice = text(3, 60);
        add("one.example", "a", "今日汇率", notice + "一百二十三", 1);
        add("one.example", "b", "今日汇率", notice + "四百五十六", 2);
        add("two.example", "c", "今日汇率", notice + "七八九十零", 3);

        compare();

        assertEquals(List.of(), library.clusters().sizes());
    }

    @Test
    void aChainOfSmallChangesIsNotOneCluster() throws LibraryException {
        String text = STORY;
        for (int step = 0; step < 12; step++) {
            add("site" + step + ".example", "a" + step, TITLE, text, step);
            text = changed(text, 18, 20 + step);
        }

        compare();

        var sizes = library.clusters().sizes();
        assertTrue(sizes.getFirst() < 6, "" + sizes);
    }

    @Test
    void anotherArticleStandsForTheClusterWhileTheNewestIsInTheTrash() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        add("three.example", "c", TITLE, STORY, 3);
        compare();

        library.trash().add(List.of(3L));
        assertEquals(List.of(2L), rows(ArticleQuery.ALL));
        assertEquals(1, similar(2));

        library.trash().takeBack(List.of(3L));
        assertEquals(List.of(3L), rows(ArticleQuery.ALL));
        assertEquals(2, similar(3));
    }

    @Test
    void whatIsDeletedWithOthersAndTakenBackIsCountedAsWell() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        compare();

        library.edits().apply(new Edit.Delete(true), new long[] {1, 2}, EditMonitor.NONE);
        assertEquals(List.of(), rows(ArticleQuery.ALL));

        library.edits().apply(new Edit.Delete(false), new long[] {1, 2}, EditMonitor.NONE);
        assertEquals(List.of(2L), rows(ArticleQuery.ALL));
        assertEquals(1, similar(2));
    }

    @Test
    void aClusterOutlivesItsFirstArticleAndNewOnesJoinIt() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        add("three.example", "c", TITLE, STORY, 3);
        compare();

        library.trash().add(List.of(1L, 3L));
        library.trash().purge(List.of(1L));
        library.trash().takeBack(List.of(3L));
        add("four.example", "d", TITLE, STORY, 4);
        compare();

        assertEquals(List.of(3), library.clusters().sizes());
        assertEquals(List.of(4L), rows(ArticleQuery.ALL));
    }

    @Test
    void idsOfPurgedArticlesThatAreGivenAgainAreComparedToo() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", "港口", text(2, 600), 2);
        compare();
        library.trash().add(List.of(2L));
        library.trash().empty();

        add("three.example", "c", TITLE, STORY, 3);
        compare();

        assertEquals(List.of(2), library.clusters().sizes());
    }

    @Test
    void anArticleThatChangesLeavesItsClusterAndMayComeBack() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        add("three.example", "c", TITLE, STORY, 3);
        compare();

        add("one.example", "a", TITLE, text(9, 600), 1);
        compare();
        assertEquals(List.of(3L, 1L), rows(ArticleQuery.ALL));
        assertEquals(1, similar(3));

        add("one.example", "a", TITLE, changed(STORY, 4, 7), 1);
        compare();
        assertEquals(List.of(3), library.clusters().sizes());

        add("three.example", "c", "", "休刊", 3);
        compare();
        assertEquals(List.of(3L, 2L), rows(ArticleQuery.ALL));
    }

    @Test
    void aClusterOfOneIsNone() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        compare();

        add("two.example", "b", "港口", text(9, 600), 2);
        compare();

        assertEquals(List.of(), library.clusters().sizes());
        assertEquals(List.of(2L, 1L), rows(ArticleQuery.ALL));
    }

    @Test
    void tenThousandCopiesAreOneClusterAndEachIsReadOnce() throws LibraryException {
        var copies = new ImportedFile[10_000];
        String story = text(4, 130);
        for (int index = 0; index < copies.length; index++) {
            copies[index] = file("site" + index + ".example", "c" + index, TITLE, story, index);
        }
        Articles.save(library, "copies", copies);

        compare();

        assertEquals(List.of(copies.length), library.clusters().sizes());
        assertEquals(List.of((long) copies.length), rows(ArticleQuery.ALL));
        assertTrue(textsRead.get() < copies.length * 1.2, "" + textsRead);
    }

    @Test
    void manyTextsWithTheSameSketchAreEachComparedWithAFew() throws LibraryException {
        var posts = new ImportedFile[2_000];
        for (int index = 0; index < posts.length; index++) {
            var file = file("site" + index + ".example", "s" + index, TITLE, text(index, 130), index);
            posts[index] = new ImportedFile(file.path(), file.size(), file.stamp(), file.length(), file.hash(),
                    file.key(), true, sketched(file.article()));
            files.put(file.path(), posts[index]);
        }
        Articles.save(library, "same", posts);

        compare();

        assertEquals(List.of(), library.clusters().sizes());
        assertTrue(textsRead.get() < posts.length * 3, "" + textsRead);
    }

    @Test
    void aComparisonThatWasCancelledGoesOnWithTheNext() throws LibraryException {
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);

        library.clusters().compare(this::read, () -> true);
        assertEquals(List.of(), library.clusters().sizes());

        compare();
        assertEquals(List.of(2), library.clusters().sizes());
        int read = textsRead.get();
        compare();
        assertEquals(read, textsRead.get());
    }

    @Test
    void anOlderLibraryIsComparedOnceItsSketchesAreMade() throws Exception {
        library.close();
        var path = folder.resolve("library.db");
        library = Library.open(path);
        add("one.example", "a", TITLE, STORY, 1);
        add("two.example", "b", TITLE, STORY, 2);
        library.close();
        try (var database = Database.open(path, false)) {
            database.run("DROP TABLE cluster; DROP TABLE similar; DROP TABLE uncompared; DROP TABLE own_tag; "
                    + "DROP TABLE tag_alias; DROP TABLE tag_colour; DROP TABLE highlight; DROP TABLE place; DROP TABLE saved_filter; DROP TABLE saved_search; "
                    + "DROP INDEX article_with_image; DROP INDEX article_with_video; "
                    + "ALTER TABLE article DROP COLUMN media; ALTER TABLE article DROP COLUMN sketch; PRAGMA user_version = 5");
        }

        library = Library.open(path);
        compare();
        assertEquals(List.of(2L, 1L), rows(ArticleQuery.ALL));

        library.upkeep().store(List.of(new RenewedArticle(1, files.get("a.md").article()),
                new RenewedArticle(2, files.get("b.md").article())));
        compare();
        assertEquals(List.of(2L), rows(ArticleQuery.ALL));
    }

    private void compare() throws LibraryException {
        library.clusters().compare(this::read, () -> false);
    }

    private Optional<NewArticle> read(StoredPost post) {
        textsRead.incrementAndGet();
        return Optional.ofNullable(files.get(post.source().path())).map(ImportedFile::article);
    }

    private void add(String host, String name, String title, String text, int day) throws LibraryException {
        Articles.save(library, host, file(host, name, title, text, day));
    }

    private ImportedFile file(String host, String name, String title, String text, int day) {
        var published = new Published(Instant.parse("2021-09-02T07:15:00Z").plusSeconds(day * 86_400L),
                DatePrecision.EXACT, "");
        var file = Articles.file(name + ".md", "https://" + host + "/" + name, title, text, List.of(), published);
        files.put(file.path(), file);
        return file;
    }

    private static NewArticle sketched(NewArticle article) {
        return new NewArticle(article.title(), article.url(), article.host(), article.authors(), article.tags(),
                article.published(), article.excerpt(), article.characters(), article.titleTerms(), article.bodyTerms(),
                42);
    }

    private List<Long> rows(ArticleQuery query) throws LibraryException {
        return list(library.clusters().rows(query));
    }

    private static List<Long> list(long... ids) {
        return LongStream.of(ids).boxed().toList();
    }

    private int similar(long id) {
        try {
            return library.summaries(id).getFirst().similar();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    /** Characters without sense, the same for the same seed. */
    private static String text(int seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append((char) ('一' + random.nextInt(3_000)));
        }
        return text.toString();
    }

    /** The text with so many other characters at places that the seed says. */
    private static String changed(String text, int characters, int seed) {
        var random = new Random(seed);
        var places = new ArrayList<Integer>();
        var changed = new StringBuilder(text);
        while (places.size() < characters) {
            int place = random.nextInt(text.length());
            changed.setCharAt(place, (char) ('一' + 3_000 + random.nextInt(3_000)));
            places.add(place);
        }
        return changed.toString();
    }
}
