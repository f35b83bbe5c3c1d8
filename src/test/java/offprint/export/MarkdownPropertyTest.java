package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import offprint.html.CleanArticle;
import offprint.model.Article;
import offprint.model.ArticleSummary;
import offprint.model.PostFile;
import offprint.post.Post;
import offprint.reading.ReadableArticle;

/** Whatever a post is, its export reads as the same post. */
class MarkdownPropertyTest {

    @Property(tries = 1_000, seed = "20210902")
    void anyPostReadsBack(@ForAll("posts") String source, @ForAll("ownTags") List<String> ownTags) throws Exception {
        String name = "2021-09-02 story.md";
        var file = new PostFile(name, source.getBytes(StandardCharsets.UTF_8));
        var post = Post.parse(file);

        byte[] exported = new MarkdownExport().post(article(post, file, ownTags), "2021-09-02 another.md");
        var again = Post.parse(new PostFile("2021-09-02 another.md", exported));

        var tags = post.tags().stream().filter(tag -> !ownTags.contains(tag)).toList();
        assertEquals(List.of(post.title(), post.authors(), post.url(), tags, ownTags, post.body(),
                        post.published().instant(), post.published().precision()),
                List.of(again.title(), again.authors(), again.url(), again.tags(), again.own().tags(), again.body(),
                        again.published().instant(), again.published().precision()));
    }

    @Example
    void dayOfTheFileNameOutlivesAnAddressWithAnotherDay() throws Exception {
        anyPostReadsBack("---\ntitle: story\nfrom: https://www.example.com/2019/03/04/b\n---\nText.\n", List.of());
        anyPostReadsBack("---\ntitle: story\nfrom: ---2001-02-03---\n---\nText.\n", List.of("慢读"));
    }

    @Provide
    Arbitrary<String> posts() {
        var piece = Arbitraries.of("---\n", "---", "...\n", "title: ", "date: ", "author: ", "from: ", "tags: ", "[",
                "]",
                "\"", "'", "\\", "#", "&amp;", "&", ": ", ", ", "- ", "\n", "\r\n", "\u0007", "\u2028", "\uFEFF",
                "\uFFFF",
                "<!--1630595700000-->", "<!---->", "](https://www.example.com/2021/09/02/a)", "港口", "🎉", "x", "\t", " ",
                "2021-09-02", "2021-09-02T08:37:55.027Z", "2001-02-03", "https://www.example.com/2019/03/04/b", "<p>",
                "{");
        return piece.list().ofMaxSize(40).map(pieces -> "---\ntitle: t" + String.join("", pieces));
    }

    // As the library takes them: one visible line.
    @Provide
    Arbitrary<List<String>> ownTags() {
        return Arbitraries.of("慢读", "x", "港口", "a: \"b\" \\ # c", "[ ]", "null", "1.0", "tags", "一, 二", "&amp;", "🎉")
                .list().uniqueElements().ofMaxSize(3);
    }

    private static ReadableArticle article(Post post, PostFile file, List<String> ownTags) {
        var summary = new ArticleSummary(1, post.title(), post.authors(), post.url(), "",
                post.published(), post.tags(), file.path(), "", 0, false, false, 0, 1, 0, false)
                .withOwnTags(ownTags);
        return new ReadableArticle(new Article(summary, file), post, new CleanArticle("", "", List.of(), List.of(),
                List.of()));
    }
}
