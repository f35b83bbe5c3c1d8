package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHeaderTest {

    private static final List<String> KEYS = List.of("title", "date", "tags", "a", "x-y");
    private static final List<String> PIECES = List.of("a", "B7", " ", "  ", ":", ": ", "#", " #", "\"", "'", "[", "]",
            "[ ", " ]", ",", ", ", "-", "- ", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "\\", "null",
            "~", "“", "渡口", "：", "é", "\u3000", "\u00a0", "\u2028", "\u0085", "\ufeff", "\t", "😀",
            "https://a.example/b?c=d#e", "2021-09-02T10:00:00.000Z", "<<", "=", "\n", "\n ", "\n- ");

    @Test
    void readsTheHeaderOfAPostLineByLine() {
        var fields = PlainHeader.read("""
                layout: post
                title: "渡口：第一班船"
                date: 2021-09-02T10:00:00.000Z
                author: Li Wei
                from: https://harbour.example/a?b=c#d
                tags: [ 渡口, Harbour News ]
                categories: []
                comments:
                """, 2).orElseThrow();
        assertEquals(List.of("layout", "title", "date", "author", "from", "tags", "categories", "comments"),
                fields.stream().map(entry -> entry.getKey()).toList());
        assertEquals(List.of("渡口", "Harbour News"), fields.get(5).getValue().texts());
        assertTrue(fields.get(6).getValue().isList());
        assertEquals(List.of(), fields.get(7).getValue().texts());
        assertEquals(4, fields.get(2).getValue().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a: b", "title: a\n  b", "tags:\n- a", "title: \"a\\nb\"", "title: |\n  a",
        "a # b: c", "title: a # b", "tags: [a, [b]]", "tags: [\"a, b\"]", "tags: [a, ]", "title: *a", "\ntitle: a",
        "<<: a"})
    void leavesAnyOtherHeaderToTheParser(String yaml) {
        assertFalse(PlainHeader.read(yaml, 2).isPresent());
    }

    @Property(seed = "20210902", tries = 20_000)
    void saysWhatTheParserSays(@ForAll("headers") String yaml) {
        var plain = new Notes("a.md");
        var whole = new Notes("a.md");
        var fields = YamlHeader.read(yaml, plain);
        var expected = YamlHeader.parsedWhole(yaml, whole);
        assertEquals(all(expected), all(fields));
        assertEquals(whole.problems(), plain.problems());
    }

    private static List<Fields.Field> all(Fields fields) {
        return KEYS.stream().map(fields::get).toList();
    }

    @Provide
    Arbitrary<String> headers() {
        var value = Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
        var quoted = Arbitraries.of("%s", "%s", "\"%s\"", "'%s'", "[ %s ]", "[%s, b]", "a%s");
        var line = Combinators.combine(Arbitraries.of(KEYS), Arbitraries.of(": ", ": ", ":", ":  "), quoted, value)
                .as((key, colon, form, text) -> key + colon + form.replace("%s", text));
        return line.list().ofMinSize(1).ofMaxSize(4).map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }
}
