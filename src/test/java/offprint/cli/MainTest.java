package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    private Path post;

    private record Answer(int code, String out, String err) {

        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        List<JsonObject> jsonLines() {
            return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        }
    }

    @BeforeEach
    void write() throws Exception {
        post = folder.resolve("posts/_posts/2021-09-02-夜班.md");
        Files.createDirectories(post.getParent());
        Files.writeString(post, """
                ---
                title: "港口夜班的一天"
                date: 2021-09-02T07:15:00.000Z
                author: 林望舒
                from: https://www.example.com/story/17
                tags: [ 海港日报 ]
                ---
                <div><p>凌晨两点，四号泊位的灯暗了。</p><div id="dfp-ad-imu1"></div><script>alert(1)</script></div>
                """);
        Files.writeString(folder.resolve("posts/_posts/2020-01-01-undated.md"), """
                ---
                title: Harbour
                date: 2020-01-01
                tags: [ 山城评论 ]
                ---
                What engineers call *climate change*.
                """);
    }

    @Test
    void importAnswersWithTheCountsOfTheContract() {
        var answer = run("import", "--json", folder.resolve("posts").toString());

        assertEquals(0, answer.code);
        assertEquals(Set.of("files", "added", "updated", "unchanged", "moved", "duplicates", "warnings", "failed",
                "seconds", "problems"), answer.json().keySet());
        assertEquals(2, answer.json().get("added").getAsInt());
        assertEquals(2, run("import", "--json", folder.resolve("posts").toString()).json().get("unchanged").getAsInt());
    }

    @Test
    void aDryRunChangesNothing() {
        assertEquals(2, run("import", "--dry-run", "--json", folder.resolve("posts").toString())
                .json().get("added").getAsInt());
        assertFalse(Files.exists(folder.resolve("library.db")));
    }

    @Test
    void listAnswersOneObjectALineNewestFirst() {
        imported();

        var articles = run("list", "--json").jsonLines();

        assertEquals("""
                {"id":2,"title":"港口夜班的一天","authors":["林望舒"],"source":"https://www.example.com/story/17",\
                "host":"example.com","published":"2021-09-02T07:15:00Z","tags":["海港日报"],\
                "file":"_posts/2021-09-02-夜班.md","read":false,"starred":false,"duplicates":0}""",
                articles.getFirst().toString());
        assertEquals("Harbour", articles.get(1).get("title").getAsString());
        assertEquals("2020-01-01T00:00:00Z", articles.get(1).get("published").getAsString());
    }

    @Test
    void filtersNarrowTheList() {
        imported();

        assertEquals(1, run("list", "--json", "--tag", "海港日报").jsonLines().size());
        assertEquals(1, run("list", "--json", "--not-tag", "海港日报").jsonLines().size());
        assertEquals(1, run("list", "--json", "--from", "2020-01-01", "--to", "2020-01-01").jsonLines().size());
        assertEquals(1, run("list", "--json", "--search", "氣候 OR climate").jsonLines().size());
        assertEquals(0, run("list", "--json", "--starred").jsonLines().size());
        assertEquals("Harbour", run("list", "--json", "--sort", "oldest", "--limit", "1").jsonLines().getFirst()
                .get("title").getAsString());
    }

    @Test
    void facetsAnswerWithATreeOfDates() {
        imported();

        var facets = run("facets", "--json").json();

        assertEquals(Set.of("total", "tags", "authors", "hosts", "years"), facets.keySet());
        assertEquals("""
                {"name":"2021","count":1,"months":[{"name":"2021-09","count":1,\
                "days":[{"name":"2021-09-02","count":1}]}]}""", first(facets.get("years")).toString());
        assertEquals("{\"name\":\"林望舒\",\"count\":1}", first(facets.get("authors")).toString());
    }

    @Test
    void showAnswersWithWhatTheReaderShowsAndWhatWasRemoved() {
        imported();

        var article = run("show", "2", "--json").json();

        assertEquals("凌晨两点，四号泊位的灯暗了。", article.get("text").getAsString());
        assertFalse(article.get("html").getAsString().contains("script"));
        assertEquals(Set.of("rule", "what", "tag", "text", "url"), first(article.get("removed")).getAsJsonObject()
                .keySet());
        assertTrue(run("show", "2", "--as", "source").out.startsWith("---\ntitle: \"港口夜班的一天\""));
        assertTrue(run("show", "2", "--as", "html").out.contains("<p>凌晨两点"));
        assertTrue(run("show", "2", "--as", "removed").out.contains("ad "));
    }

    @Test
    void cleanNeedsNoLibrary() {
        var answer = run("clean", "--json", post.toString());

        assertEquals("凌晨两点，四号泊位的灯暗了。", answer.json().get("text").getAsString());
        assertEquals(post.toString(), answer.json().get("file").getAsString());
        assertFalse(Files.exists(folder.resolve("library.db")));
    }

    @Test
    void aFilterListCanBeTried() throws Exception {
        var rules = folder.resolve("my.filters");
        Files.writeString(rules, "example.com##.boilerplate\n");
        Files.writeString(post, Files.readString(post)
                .replace("<script>", "<p class=\"boilerplate\">本报地址</p><script>"));

        assertTrue(run("clean", "--as", "text", post.toString()).out.contains("本报地址"));
        assertFalse(run("clean", "--as", "text", "--rules", rules.toString(), post.toString()).out.contains("本报地址"));
    }

    @Test
    void cleanSaysWhichRulesItCannotRead() throws Exception {
        var rules = folder.resolve("my.filters");
        Files.writeString(rules, "##.boilerplate\n##div[\n##+js(nothing)\n");

        var answer = run("clean", "--rules", rules.toString(), post.toString());

        assertTrue(answer.err.contains("my.filters:2: the selector 'div['"), answer.err);
        assertTrue(answer.err.contains("1 rules are for browsers only and were left out (+js( 1)"), answer.err);
        assertEquals("", run("clean", "--quiet", "--rules", rules.toString(), post.toString()).err);
    }

    @Test
    void exportWritesAPdfAndNeverOverAFile() {
        imported();
        String file = folder.resolve("夜班.pdf").toString();

        var answer = run("export", "2", "--to", "pdf", "--out", file, "--json");
        var again = run("export", "2", "--to", "pdf", "--out", file);

        assertEquals(1, answer.json().get("exported").getAsInt());
        assertEquals(1, again.code);
        assertTrue(again.err.contains("is there already"), again.err);
    }

    @Test
    void oneMissingArticleDoesNotEndTheExportOfTheOthers() {
        imported();
        var out = folder.resolve("some");

        var answer = run("export", "1", "99", "2", "--to", "md", "--out", out.toString(), "--json");

        assertEquals(1, answer.code());
        assertEquals(2, answer.json().get("exported").getAsInt());
        assertTrue(answer.err().contains("99"), answer.err());
        assertEquals(1, run("export", "98", "99", "--to", "epub", "--out", folder.resolve("none.epub").toString())
                .code());
        assertFalse(Files.exists(folder.resolve("none.epub")));
    }

    @Test
    void aNameForAnotherFormatIsRefused() {
        imported();
        var answer = run("export", "1", "--to", "pdf", "--out", folder.resolve("name.txt").toString());

        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("let it end in .pdf"), answer.err());
        assertFalse(Files.exists(folder.resolve("name.txt")));
    }

    @Test
    void commonOptionsMayStandBeforeTheCommand() {
        imported();
        assertEquals(run("list", "--json").out(), run("--json", "list").out());
        assertEquals(1, run("--library", folder.resolve("none.db").toString(), "list").code());
    }

    @Test
    void exportTakesFiltersInsteadOfIds() throws Exception {
        imported();
        var out = folder.resolve("out");

        run("export", "--tag", "海港日报", "--to", "pdf", "--out", out.toString());
        run("export", "--tag", "海港日报", "--to", "pdf", "--out", out.toString());

        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of("2021-09-02 港口夜班的一天 (2).pdf", "2021-09-02 港口夜班的一天.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"epub", "pdf"})
    void manyArticlesBecomeOneBook(String format) {
        imported();
        String book = folder.resolve("港口文集." + format).toString();

        var answer = run("export", "--tag", "海港日报", "--tag", "海港日报", "--to", format, "--out", book, "--json").json();
        var both = run("export", "1", "2", "--to", format, "--out", folder.resolve("both." + format).toString(),
                "--json")
                .json();

        assertEquals(1, answer.get("exported").getAsInt());
        assertEquals(book, first(answer.get("files")).getAsString());
        assertEquals(2, both.get("exported").getAsInt());
        assertEquals(1, both.get("files").getAsJsonArray().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"epub", "html", "md", "txt"})
    void eachFormatMakesAFileForEachArticle(String format) throws Exception {
        imported();
        var out = folder.resolve("out");

        run("export", "1", "2", "--to", format, "--out", out.toString());

        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of("2020-01-01 Harbour." + format, "2021-09-02 港口夜班的一天." + format),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void verifySaysThatAllIsWell() {
        imported();

        assertEquals("{\"ok\":true,\"articles\":2,\"problems\":[]}", run("verify", "--json").json().toString());
    }

    @Test
    void whatCannotBeDoneIsOneLineAndCodeOne() {
        imported();
        var answer = run("show", "17");

        assertEquals(1, answer.code);
        assertEquals(1, answer.err.lines().count());
        assertTrue(answer.err.contains("there is no article 17"), answer.err);
        assertEquals(1, run("import", folder.resolve("nothing.zip").toString()).code);
    }

    @Test
    void wrongUsageIsCodeTwo() {
        imported();
        for (String[] wrong : new String[][] {{"list", "--from", "yesterday"}, {"show"}, {"lsit"},
                {"list", "--limit", "0"},
            {"export", "1", "--to", "doc"}, {"export", "1", "--to", "2021-02-31"},
            {"export", "1", "--to", "pdf", "--page", "a0"}, {"export", "1", "--to", "pdf", "--columns", "3"},
            {"list", "--from", "2021-02-01", "--to", "2021-01-01"}, {"export", "--to", "pdf"}}) {
            assertEquals(2, run(wrong).code, String.join(" ", wrong));
        }
    }

    @Test
    void aMistypedLibraryIsNotMade() {
        for (String[] reading : new String[][] {{"list"}, {"facets"}, {"show", "1"}, {"verify"}, {"export", "1", "--to",
            "pdf"}, {"backup", folder.resolve("copy.db").toString()}}) {
            var answer = run(reading);

            assertEquals(1, answer.code, String.join(" ", reading));
            assertTrue(answer.err.contains("there is no library"), answer.err);
        }
        assertFalse(Files.exists(folder.resolve("library.db")));
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertTrue(run("--help").out.contains("import"));
        assertTrue(run("list", "--help").out.contains("--search"));
        assertTrue(run("--version").out.startsWith("offprint "));
    }

    private void imported() {
        assertEquals(0, run("import", "--quiet", folder.resolve("posts").toString()).code);
    }

    private Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(folder.resolve("library.db"), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonElement first(JsonElement array) {
        return ((JsonArray) array).get(0);
    }
}
