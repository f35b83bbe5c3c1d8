package offprint.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import offprint.model.PostFile;

/** Files for the tests of this package. */
final class Posts {

    private Posts() {
    }

    static PostFile file(String name, String text) {
        return new PostFile("archive/_posts/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Post parsed(String name, String text) throws PostFormatException {
        return Post.parse(file(name, text));
    }

    /** A post whose header is these lines. */
    static Post withHeader(String header) throws PostFormatException {
        return parsed("2021-09-02-file name.md", "---\n" + header + "\n---\nText.\n");
    }

    static Post withBody(String body) throws PostFormatException {
        return parsed("2021-09-02-harbour.md", """
                ---
                title: "Harbour [North] nights"
                date: 2021-09-02
                from: https://news.example.com/a(1)
                ---
                """ + body);
    }

    static List<String> warnings(Post post) {
        return post.problems().stream().map(problem -> problem.line() + ": " + problem.reason()).toList();
    }
}
