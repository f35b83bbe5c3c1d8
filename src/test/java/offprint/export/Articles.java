package offprint.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.html.CleanArticle;
import offprint.html.Picture;
import offprint.model.Article;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Highlight;
import offprint.model.PostFile;
import offprint.model.Published;
import offprint.model.TextAnchor;
import offprint.post.Post;
import offprint.reading.ReadableArticle;

/** Articles for the export tests. */
final class Articles {

    static final Published PUBLISHED =
            new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, "2021-09-02T07:15:00.000Z");

    private Articles() {
    }

    static ReadableArticle article(String title, String html) {
        return article(summary(title, PUBLISHED), html);
    }

    static ReadableArticle article(ArticleSummary summary, String html) {
        return article(summary, html, List.of());
    }

    /** An article with each of these passages highlighted, and with a note about it. */
    static ReadableArticle highlighted(String title, String html, String note, String... passages) {
        var marks = new ArrayList<Highlight>();
        for (String passage : passages) {
            marks.add(new Highlight(marks.size() + 1, 1, new TextAnchor(passage, "", "", 0),
                    Highlight.Colour.values()[marks.size() % 4], note, Instant.EPOCH));
        }
        return article(title, html).highlighted(marks);
    }

    /** An article that shows these pictures, one below the other. */
    static ReadableArticle withPictures(String title, Picture... pictures) {
        String html = "<p>字</p>" + Stream.of(pictures).map(picture -> "<figure><img src=\"" + picture.source()
                + "\" data-src=\"" + picture.url() + "\" alt=\"" + picture.alt() + "\" width=\"40\"/></figure>")
                .collect(Collectors.joining());
        return article(summary(title, PUBLISHED), html, List.of(pictures));
    }

    private static ReadableArticle article(ArticleSummary summary, String html, List<Picture> pictures) {
        var source = new PostFile(summary.file(), html.getBytes(StandardCharsets.UTF_8));
        var post = new Post(summary.title(), summary.authors(), summary.url(), summary.published(), summary.tags(),
                html, List.of());
        String text = html.replaceAll("<[^>]*>", "\n").strip();
        return new ReadableArticle(new Article(summary, source), post,
                new CleanArticle(html, text, List.of(), pictures, List.of()));
    }

    static ArticleSummary summary(String title, Published published) {
        return new ArticleSummary(1, title, List.of("青石日报"), "https://www.example.com/realtime/story-1189516",
                "example.com", published, List.of("港口", "夜班"), "_posts/story.md", "", 0, false, false, 0, 1, 0, false);
    }
}
