package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.ArticleSummary;
import offprint.model.DateCount;
import offprint.model.DatePrecision;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Period;
import offprint.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    @TempDir
    private Path folder;

    @Test
    void articlesComeNewestFirstAndThoseWithoutADateLast() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a",
                    dated("old", "2014-02-04T10:00:00Z"), undated("never"), dated("new", "2021-09-02T07:15:00Z"),
                    dated("before 1970", "1969-07-20T20:17:00Z"));

            assertEquals(List.of("new", "old", "before 1970", "never"), titles(library, ArticleQuery.ALL));
            assertEquals(List.of("never", "before 1970", "old", "new"),
                    titles(library, ArticleQuery.ALL.withSort(Sort.OLDEST)));
        }
    }

    @Test
    void aSummaryIsWhatWasSaved() throws LibraryException {
        var published = new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, "");
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("_posts/x.md", "https://www.example.com/x", "港口夜班", "凌晨两点",
                    List.of("海港日报", "深度"), published));

            assertEquals(new ArticleSummary(1, "港口夜班", List.of("林望舒"), "https://www.example.com/x",
                    "example.com", published, List.of("海港日报", "深度"), "_posts/x.md", "凌晨两点", 4, false, false, 0, 1, 0,
                    false),
                    library.summaries(library.find(ArticleQuery.ALL)).getFirst());
        }
    }

    @Test
    void theSourceComesBackByteByByte() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("one.md", "一", "第一篇"), Articles.file("two.md", "二", "第二篇"));

            long[] ids = library.find(ArticleQuery.ALL.withWords("第二"));
            var article = library.article(ids[0]).orElseThrow();

            assertEquals("two.md", article.source().path());
            assertArrayEquals(Articles.bytes("二", "第二篇"), article.source().bytes());
        }
    }

    @Test
    void anUnknownIdHasNoArticle() throws LibraryException {
        try (var library = Library.inMemory()) {
            assertTrue(library.article(17).isEmpty());
            assertEquals(List.of(), library.summaries(17));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            气候               | cn tw
            氣候變化            | cn tw
            候                 | cn tw
            气候 碼頭           | tw
            气候 -码头          | cn
            climate            | en
            clim*              | en
            clim               | ''
            "climate change"   | en
            "change climate"   | ''
            title:气候          | ''
            title:海平面        | tw
            tag:山城            | en
            标签：山城           | en
            -tag:山城           | cn tw
            气候 OR climate     | cn tw en
            on:2021-09-01      | tw
            after:2021-09-02   | cn
            before:2021-09     | en
            is:unread          | cn tw en
            is:starred         | ''
            author:望舒         | cn tw en
            (气候 OR climate) -title:海平面 | cn en
            -气候               | en
            " ' ) ( * - :      | cn tw en
            """)
    void searchFindsWhatWasAskedFor(String words, String found) throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a",
                    tagged("cn", "代表团表示，应对气候变化的合作", "海港日报", "2021-09-02T07:15:00Z"),
                    Articles.file("tw", "https://example.com/tw", "海平面與舊碼頭", "tw 氣候變化使得大潮的次數增加，碼頭",
                            List.of("海港日报"), exact("2021-09-01T07:15:00Z")),
                    tagged("en", "what engineers call climate change", "山城评论", "2020-01-01T00:00:00Z"));

            var hits = library.summaries(library.find(ArticleQuery.ALL.withWords(words))).stream()
                    .map(ArticleSummary::file).toList();

            assertEquals(found, String.join(" ", hits));
        }
    }

    @Test
    void whatIsInNoIndexIsNotFoundAndDoesNotFindEverything() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("one.md", "渡轮 🌕", "第一篇"));

            assertEquals(0, library.find(ArticleQuery.ALL.withWords("🌕")).length);
            assertEquals(0, library.find(ArticleQuery.ALL.withWords("🌕").withSort(Sort.RELEVANCE)).length);
            assertEquals(1, library.find(ArticleQuery.ALL.withWords("渡轮 🌕")).length);
        }
    }

    @Test
    void relevancePutsATitleHitFirst() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a",
                    Articles.file("body", "别的题目", "这里提到一次渡轮，其余都是别的事情，别的事情，别的事情。"),
                    Articles.file("title", "渡轮公司公布新船期", "船期。"));

            assertEquals("渡轮公司公布新船期", titles(library, ArticleQuery.ALL.withWords("渡轮")
                    .withSort(Sort.RELEVANCE)).getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渡轮 港口            | both
            渡轮 OR 港口         | both ferry port
            (渡轮 OR 灯塔) 港口   | both
            渡轮                | both ferry
            渡轮 -港口           | ferry
            """)
    void relevanceFindsWhatIsFoundByDate(String words, String found) throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("1", "ferry", "渡轮今天停航。"),
                    Articles.file("2", "port", "港口今天关闭。"), Articles.file("3", "both", "渡轮在港口停航。"));

            var query = ArticleQuery.ALL.withWords(words);

            assertEquals(found, String.join(" ", titles(library, query.withSort(Sort.RELEVANCE)).stream().sorted()
                    .toList()));
            assertEquals(found, String.join(" ", titles(library, query).stream().sorted().toList()));
        }
    }

    @Test
    void titlesSortLatinFirstThenByPinyin() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("1", "中", ""), Articles.file("2", "啊", ""),
                    Articles.file("3", "Harbour", ""));

            assertEquals(List.of("Harbour", "啊", "中"), titles(library, ArticleQuery.ALL.withSort(Sort.TITLE)));
        }
    }

    @Test
    void titlesSortAlikeWhateverTheirCaseAndAccents() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", Articles.file("1", "égal", ""), Articles.file("2", "Edge", ""),
                    Articles.file("3", "ferry", ""), Articles.file("4", "", ""), Articles.file("5", "北海", ""),
                    Articles.file("6", "𠮷野", ""), Articles.file("7", "北海", ""));

            var byTitle = ArticleQuery.ALL.withSort(Sort.TITLE);
            assertEquals(List.of("Edge", "égal", "ferry", "北海", "北海", "𠮷野"), titles(library, byTitle).stream()
                    .filter(title -> !title.isEmpty()).toList());
            assertEquals(List.of("Edge"), titles(library, byTitle.withLimit(2)).stream()
                    .filter(title -> !title.isEmpty()).toList());

            Articles.save(library, "b", Articles.file("8", "Apple", ""));
            assertTrue(titles(library, byTitle).contains("Apple"));
        }
    }

    private static ImportedFile from(String host, String title, String day) {
        return Articles.file(title, host.isEmpty() ? "" : "https://" + host + "/" + title, title, "", List.of(),
                new Published(Instant.parse(day + "T00:00:00Z"), DatePrecision.DAY, ""));
    }

    @Test
    void sourcesSortByHostAndEachByDate() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", from("b.example", "old", "2020-01-01"), from("", "nowhere", "2022-01-01"),
                    from("b.example", "new", "2021-01-01"), from("a.example", "first", "2019-01-01"));

            var bySource = ArticleQuery.ALL.withSort(Sort.SOURCE);
            assertEquals(List.of("first", "new", "old", "nowhere"), titles(library, bySource));
            assertEquals(List.of("first", "new"), titles(library, bySource.withLimit(2)));
        }
    }

    @Test
    void filtersNarrowTogether() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", tagged("one", "", "海港日报", "2021-09-02T07:15:00Z"),
                    tagged("two", "", "海港日报", "2021-09-03T07:15:00Z"),
                    tagged("three", "", "山城评论", "2021-09-02T07:15:00Z"));
            var query = ArticleQuery.ALL.and(Facet.tag("海港日报"));

            assertEquals(List.of("two", "one"), titles(library, query));
            assertEquals(List.of("one"), titles(library, query.withPeriod(Period.parse("2021-09-02"))));
            assertEquals(List.of("three"), titles(library, ArticleQuery.ALL.andNot(Facet.tag("海港日报"))));
            assertEquals(List.of("two"), titles(library, query.withLimit(1)));
            assertEquals(List.of(), titles(library, query.and(Facet.tag("山城评论"))));
            assertEquals(List.of("two", "one"), titles(library, query.and(Facet.author("林望舒"))));
            assertEquals(List.of(), titles(library, ArticleQuery.ALL.and(Facet.tag("' OR 1=1 --"))));
        }
    }

    @Test
    void daysAreThoseOfTheReadersZone() throws LibraryException {
        try (var library = Library.open(folder.resolve("library.db"), TAIPEI)) {
            Articles.save(library, "a", dated("late on the first in UTC", "2021-09-01T18:00:00Z"),
                    Articles.file("day", "https://example.com/day", "only a day", "", List.of(),
                            Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DAY, "2021-09-02")),
                    undated("never"));

            var years = library.facets(ArticleQuery.ALL).years();

            assertEquals(List.of(new DateCount("2021", 2, List.of(new DateCount("2021-09", 2,
                    List.of(new DateCount("2021-09-02", 2, List.of())))))), years);
            assertEquals(2, library.find(ArticleQuery.ALL.withPeriod(Period.parse("2021-09-02"))).length);
            assertEquals(0, library.find(ArticleQuery.ALL.withPeriod(Period.parse("2021-09-01"))).length);
        }
    }

    @Test
    void facetsCountTheView() throws LibraryException {
        try (var library = Library.inMemory()) {
            Articles.save(library, "a", tagged("one", "气候", "海港日报", "2021-09-02T07:15:00Z"),
                    tagged("two", "", "海港日报", "2020-09-03T07:15:00Z"),
                    tagged("three", "", "山城评论", "2021-09-02T07:15:00Z"));
            library.marks().setRead(true, 1L);
            library.marks().setStarred(true, 2L, 3L);

            var all = library.facets(ArticleQuery.ALL);
            var found = library.facets(ArticleQuery.ALL.withWords("气候"));

            assertEquals(List.of(new FacetCount("海港日报", 2), new FacetCount("山城评论", 1)), all.tags());
            assertEquals(List.of(3, 2, 2), List.of(all.total(), all.unread(), all.starred()));
            assertEquals(List.of("2021", "2020"), all.years().stream().map(DateCount::name).toList());
            assertEquals(List.of(new FacetCount("海港日报", 1)), found.tags());
            assertEquals(List.of(1, 0, 0), List.of(found.total(), found.unread(), found.starred()));
        }
    }

    @Test
    void marksAreKept() throws LibraryException {
        var file = folder.resolve("library.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", ""));
            library.marks().setRead(true, 1L);
            library.marks().setStarred(true, 1L);
        }
        try (var library = Library.open(file)) {
            var article = library.summaries(1).getFirst();

            assertTrue(article.read());
            assertTrue(article.starred());
            assertEquals(0, library.find(ArticleQuery.ALL.withUnread(true)).length);
            assertEquals(1, library.find(ArticleQuery.ALL.withStarred(true)).length);
        }
    }

    @Test
    void listenersHearOfEveryWrite() throws LibraryException {
        try (var library = Library.inMemory()) {
            int[] heard = {0};
            library.onChange(_ -> heard[0]++);

            library.marks().setRead(true, 1L);

            assertEquals(1, heard[0]);
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndNotTouched() throws Exception {
        var file = folder.resolve("other.db");
        try (var other = Database.open(file, false)) {
            other.run("CREATE TABLE theirs (x)");
        }
        byte[] before = Files.readAllBytes(file);

        var failure = assertThrows(LibraryException.class, () -> Library.open(file));

        assertEquals("error.library.foreign", failure.key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aLibraryOfANewerVersionIsRefused() throws Exception {
        var file = folder.resolve("library.db");
        Library.open(file).close();
        try (var database = Database.open(file, false)) {
            database.run("PRAGMA user_version = 99");
        }

        assertEquals("error.library.newer", assertThrows(LibraryException.class, () -> Library.open(file)).key());
    }

    @Test
    void aFileThatIsNoDatabaseIsExplained() throws Exception {
        var file = folder.resolve("library.db");
        Files.writeString(file, "this is a letter, not a database\n".repeat(200));

        var failure = assertThrows(LibraryException.class, () -> Library.open(file));

        assertEquals("error.library.damaged", failure.key());
        assertTrue(failure.getMessage().contains(file.toString()));
    }

    @Test
    void twoOpenLibrariesOnOneFileSeeEachOthersWrites() throws LibraryException {
        var file = folder.resolve("library.db");
        try (var one = Library.open(file); var other = Library.open(file)) {
            Articles.save(one, "a", Articles.file("x", "港口", ""));
            other.marks().setStarred(true, 1L);

            assertEquals(List.of("港口"), titles(other, ArticleQuery.ALL));
            assertTrue(one.summaries(1).getFirst().starred());
        }
    }

    @Test
    void verifyFindsNothingWrongWithASoundLibrary() throws LibraryException {
        try (var library = Library.open(folder.resolve("library.db"))) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"), Articles.file("y", "渡轮", "二"));

            assertEquals(new CheckReport(2, List.of()), library.verify(CheckMonitor.NONE));
        }
    }

    @Test
    void verifyFindsAChangedSourceAndAMissingIndexEntry() throws Exception {
        var file = folder.resolve("library.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"), Articles.file("y", "渡轮", "二"));
        }
        try (var database = Database.open(file, false)) {
            database.run("UPDATE version SET hash = zeroblob(32) WHERE article_id = 1");
            database.run("DELETE FROM article_search WHERE rowid = 2");
        }
        try (var library = Library.open(file)) {
            var report = library.verify(CheckMonitor.NONE);

            assertFalse(report.isOk());
            assertEquals(List.of("the source of article 1 is not what was imported",
                    "article 2 is not in the search index"), report.problems());
            assertEquals("error.library.source",
                    assertThrows(LibraryException.class, () -> library.article(1)).key());
        }
    }

    private static ImportedFile dated(String title, String instant) {
        return tagged(title, "", "海港日报", instant);
    }

    private static ImportedFile tagged(String title, String text, String tag, String instant) {
        return Articles.file(title, "https://example.com/" + title.replace(' ', '-'), title, text, List.of(tag),
                exact(instant));
    }

    private static ImportedFile undated(String title) {
        return Articles.file(title, "https://example.com/" + title, title, "", List.of(), Published.unknown(""));
    }

    private static Published exact(String instant) {
        return new Published(Instant.parse(instant), DatePrecision.EXACT, "");
    }

    private static List<String> titles(Library library, ArticleQuery query) throws LibraryException {
        return Arrays.stream(library.summaries(library.find(query)).toArray(ArticleSummary[]::new))
                .map(ArticleSummary::title).toList();
    }
}
