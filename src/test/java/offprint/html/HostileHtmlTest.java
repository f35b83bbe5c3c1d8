package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileHtmlTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    static Stream<String> fragments() throws IOException {
        try (var stream = HostileHtmlTest.class.getResourceAsStream("hostile.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("# ") && !line.isEmpty())
                    .map(line -> ESCAPE.matcher(line).replaceAll(match ->
                            Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(match.group(1), 16)))));
        }
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void nothingLiveComesOutOfAFragment(String fragment) {
        for (var body : List.of(fragment, "<div>" + fragment + "</div>", "<p>before " + fragment + " after</p>",
                "<table><tr><td>" + fragment + "</td></tr></table>", "text\n\n" + fragment + "\n\ntext")) {
            var clean = cleaner.clean(body, "https://www.example.com/a/b.html", "Title");

            AllowList.check(clean.html());
            assertEquals(clean.html(), cleaner.clean(clean.html(), "https://www.example.com/a/b.html", "Title").html());
        }
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void nothingLiveComesOutOfAFragmentWithoutAnAddress(String fragment) {
        AllowList.check(cleaner.clean(fragment, "", "").html());
    }

    @Test
    void thereAreManyFragments() throws IOException {
        assertTrue(fragments().count() >= 300);
    }
}
