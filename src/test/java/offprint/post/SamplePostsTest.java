package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.model.PostFile;
import offprint.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The posts in {@code sample-posts} are read as somebody who looks at them would read them. */
class SamplePostsTest {

    private static final Path SAMPLES = Path.of("sample-posts");
    private static final String TABLE = "/offprint/post/samples.csv";

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '`')
    void sampleIsReadAsItLooks(String file, String title, String date, String precision, String tags, String line)
            throws IOException, PostFormatException {
        Post post = sample(file);

        assertEquals(title, post.title());
        assertEquals(date + " " + precision, date(post) + " " + post.published().precision());
        assertEquals(tags, String.join(", ", post.tags()));
        assertEquals(line, lines(post.problems()));
    }

    @Test
    void everySampleIsInTheTable() throws IOException {
        Set<String> listed = table().lines().filter(row -> !row.startsWith("#"))
                .map(row -> row.substring(0, row.indexOf('|')).strip()).collect(Collectors.toSet());

        try (var files = Files.walk(SAMPLES)) {
            var found = files.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
            assertEquals(listed, found);
        }
    }

    @Test
    void everySampleHasANameThatWindowsAccepts() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            assertTrue(files.map(file -> file.getFileName().toString())
                    .noneMatch(name -> name.matches(".*[<>:\"/\\\\|?*\\p{Cntrl}].*|.*[. ]")));
        }
    }

    @Test
    void storyInBothFoldersIsTheSameStorySlightlyChanged() throws IOException, PostFormatException {
        Post newer = sample("_posts/2021-09-02-港口夜班的一天.md");
        Post older = sample("archived/2021-09-02-港口夜班的一天.md");

        assertEquals(newer.url(), older.url());
        assertEquals(newer.title(), older.title());
        assertFalse(newer.body().equals(older.body()));
    }

    @Test
    void longStoryFillsTenPages() throws IOException, PostFormatException {
        assertTrue(sample("_posts/2019-11-08-雾里的渡轮.md").body().length() > 10_000);
    }

    @Test
    void nothingBeforeTheContentIsLeft() throws IOException, PostFormatException {
        assertTrue(sample("_posts/2022-04-25-渔港黑话词典.md").body().startsWith("<div>"));
        assertEquals("<div>\n\n</div>", sample("_posts/2023-01-22-除夕灯会直播.md").body());
    }

    private static String table() throws IOException {
        try (var table = SamplePostsTest.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Post sample(String file) throws IOException, PostFormatException {
        return Post.parse(new PostFile(file, Files.readAllBytes(SAMPLES.resolve(file))));
    }

    private static String date(Post post) {
        var published = post.published();
        return published.hasTime() ? published.instant().toString() : published.day(ZoneOffset.UTC).toString();
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(problem -> String.valueOf(problem.line())).collect(Collectors.joining(","));
    }
}
