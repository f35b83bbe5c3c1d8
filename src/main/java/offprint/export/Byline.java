package offprint.export;

import java.time.ZoneId;
import java.util.ArrayList;
import offprint.model.ArticleSummary;

/** Who, where, when, in one line: {@code 青石日报 · example.com · 2021-09-02 15:15 UTC+08:00}. */
final class Byline {

    private Byline() {
    }

    static String of(ArticleSummary article, ZoneId zone, Language language) {
        var parts = new ArrayList<>(article.authors());
        if (!article.host().isEmpty() && !parts.contains(article.host())) {
            parts.add(article.host());
        }
        parts.add(PublishedText.of(article.published(), zone, language));
        return String.join(" · ", parts);
    }
}
