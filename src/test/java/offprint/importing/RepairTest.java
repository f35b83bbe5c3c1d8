package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.html.FilterList;
import offprint.library.CheckMonitor;
import offprint.library.CheckReport;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

    private static final List<FilterList> RULES = List.of(FilterList.builtIn());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void importTwoPosts() throws Exception {
        file = folder.resolve("library.db");
        try (var library = Library.open(file)) {
            new Importer(library, RULES).run(List.of(Archives.folder(folder.resolve("posts"),
                    Map.of("a.md", Archives.post(1), "b.md", Archives.post(2)))), ImportMonitor.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM article_search WHERE rowid = 1              | put 1 articles into the search index
            UPDATE article_search_data SET block = x'00070009FFFF' WHERE id > 10 | began the search index anew
            DELETE FROM article_search_docsize WHERE id = 2         | put 1 articles into the search index
            INSERT INTO article_search (rowid, body) VALUES (9, 'x')| removed 1 entries of the search index that no article has
            UPDATE article SET duplicates = 7                       | counted the files of 2 articles again
            UPDATE article SET removed = 1 WHERE id = 2             | counted the files of 1 articles again
            UPDATE article SET version_id = 99 WHERE id = 1         | gave 1 articles the newest source they have
            DELETE FROM facet WHERE name = '海港日报'                | put 2 articles into the search index
            DELETE FROM article WHERE id = 1                        | brought back 1 articles that only had a source
            """)
    void whatCanBeMadeAgainIs(String damage, String done) throws Exception {
        List<ArticleSummary> before;
        try (var library = Library.open(file)) {
            before = articles(library);
        }
        execute(damage);

        try (var library = Library.open(file)) {
            assertFalse(library.verify(CheckMonitor.NONE).isOk());
            var result = new Repair(library, RULES).run(ImportMonitor.NONE);

            assertTrue(result.done().contains(done), result.toString());
            assertEquals(new CheckReport(2, List.of()), result.left());
            assertEquals(2, library.find(ArticleQuery.ALL.withWords("泊位")).length);
            assertEquals(1, library.find(ArticleQuery.ALL.withWords("title:第1篇")).length);
            assertEquals(before, articles(library));
            assertEquals(0, new Importer(library, RULES).run(List.of(folder.resolve("posts")), ImportMonitor.NONE)
                    .added());
        }
    }

    @Test
    void theLibraryIsKeptAsItWasBeforeItIsRepaired() throws Exception {
        execute("UPDATE article SET duplicates = 7");

        try (var library = Library.open(file)) {
            for (String name : List.of("library-before-repair.db", "library-before-repair-2.db")) {
                var copy = folder.resolve("backups").resolve(name);
                assertEquals(List.of("kept the library as it was in " + copy, "counted the files of 2 articles again"),
                        new Repair(library, RULES).run(ImportMonitor.NONE).done());
                try (var kept = Library.open(copy)) {
                    assertEquals(7, articles(kept).getFirst().duplicates());
                }
                execute("UPDATE article SET duplicates = 7");
            }
            assertEquals(Optional.empty(), library.upkeep().newestBackup());
        }
    }

    @Test
    void alsoALibraryThatCannotBeReadFromEndToEndIsKept() throws Exception {
        execute("UPDATE article SET duplicates = 7");
        byte[] damaged = Files.readAllBytes(file);
        int page = page("SELECT rootpage FROM sqlite_master WHERE name = 'saved_search'");
        Arrays.fill(damaged, (page - 1) * 4096, page * 4096, (byte) 0x5A);
        Files.write(file, damaged);

        try (var library = Library.open(file)) {
            var done = new Repair(library, RULES).run(ImportMonitor.NONE).done();

            assertEquals("counted the files of 2 articles again", done.getLast());
            byte[] kept = Files.readAllBytes(folder.resolve("backups/library-before-repair.db"));
            // But for the header, in which changes are counted (sqlite.org/fileformat.html, section 1.3).
            assertArrayEquals(Arrays.copyOfRange(damaged, 100, damaged.length),
                    Arrays.copyOfRange(kept, 100, kept.length));
        }
    }

    @Test
    void aKeyThatDoesNotKnowItsRowsIsMadeAgain() throws Exception {
        String key = "CREATE INDEX article_by_date ON article (published, id)";
        makeKey(key + " WHERE published < 0");
        execute("UPDATE article SET published = published + 1 WHERE id = 1");
        makeKey(key);

        try (var library = Library.open(file)) {
            assertFalse(library.verify(CheckMonitor.NONE).isOk());

            var result = new Repair(library, RULES).run(ImportMonitor.NONE);

            assertTrue(result.done().contains("made the keys of 1 tables again"), result.toString());
            assertEquals(new CheckReport(2, List.of()), result.left());
        }
    }

    /** Changes what a key is said to be, and not what is in it. */
    private void makeKey(String sql) throws Exception {
        execute("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = '" + sql
                + "' WHERE name = 'article_by_date'");
    }

    private int page(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    @Test
    void whatANameToldIsKeptWithoutTheNameAndComesBackWithIt() throws Exception {
        var posts = Archives.folder(folder.resolve("named"), new TreeMap<>(Map.of(
                "2020-03-01-码头.md", "凌晨两点的码头。", "2021-04-02-渡轮.md", "最后一班渡轮。",
                "2022-05-03-灯塔.md", "---\ntags: [雾]\n---\n雾中的灯塔。")));
        file = folder.resolve("named.db");
        List<ArticleSummary> before;
        try (var library = Library.open(file)) {
            new Importer(library, RULES).run(List.of(posts), ImportMonitor.NONE);
            before = articles(library);
        }
        execute("UPDATE text_block SET data = x'0011'");

        try (var library = Library.open(file)) {
            assertEquals(new CheckReport(3, List.of()), new Repair(library, RULES).run(ImportMonitor.NONE).left());
            assertEquals(before.stream().map(ArticleSummary::published).toList(),
                    articles(library).stream().map(ArticleSummary::published).toList());
            new Reindexer(library, RULES).run(ImportMonitor.NONE);
            assertEquals(before.stream().map(ArticleSummary::published).toList(),
                    articles(library).stream().map(ArticleSummary::published).toList());

            // In another order, so that each number of a file goes to another one.
            new Importer(library, RULES).run(List.of(Archives.folder(folder.resolve("other"),
                    Map.of("c.md", Archives.post(3), "d.md", Archives.post(4)))), ImportMonitor.NONE);
            assertEquals(List.of("", "", ""), articles(library).stream().map(ArticleSummary::file)
                    .filter(path -> !path.startsWith("c.") && !path.startsWith("d.")).toList());
            new Importer(library, RULES).run(List.of(posts), ImportMonitor.NONE);
            assertEquals(before, articles(library).stream().filter(each -> each.id() <= 3).toList());
            assertEquals(List.of(), library.verify(CheckMonitor.NONE).problems());
            assertEquals(1, library.find(ArticleQuery.ALL.withWords("title:码头")).length);
        }
    }

    private static List<ArticleSummary> articles(Library library) throws Exception {
        return library.summaries(library.find(ArticleQuery.ALL));
    }

    @Test
    void aLostSourceIsLeftToTheBackup() throws Exception {
        execute("UPDATE version SET hash = zeroblob(32) WHERE article_id = 1");

        try (var library = Library.open(file)) {
            var result = new Repair(library, RULES).run(ImportMonitor.NONE);

            assertEquals(List.of(), result.done());
            assertEquals(List.of("the source of article 1 is not what was imported"), result.left().problems());
            assertEquals(List.of(), copies());
        }
    }

    private List<Path> copies() throws Exception {
        try (var copies = Files.list(folder.resolve("backups"))) {
            return copies.toList();
        }
    }

    @Test
    void anArticleWithALostSourceIsNamedOnceWhenTheIndexIsMadeAnew() throws Exception {
        execute("UPDATE version SET hash = zeroblob(32) WHERE article_id = 1");
        execute("UPDATE article_search_data SET block = x'00070009FFFF' WHERE id > 10");

        try (var library = Library.open(file)) {
            var result = new Repair(library, RULES).run(ImportMonitor.NONE);

            assertEquals(List.of("began the search index anew", "put 1 articles into the search index"),
                    result.done().subList(1, 3));
            assertEquals(List.of("the source of article 1 is not what was imported"), result.left().problems());
        }
    }

    @Test
    void aSoundLibraryIsLeftAlone() throws Exception {
        try (var library = Library.open(file)) {
            assertEquals(new Repair.Result(List.of(), new CheckReport(2, List.of())),
                    new Repair(library, RULES).run(ImportMonitor.NONE));
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
