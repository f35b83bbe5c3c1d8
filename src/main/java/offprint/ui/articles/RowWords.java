package offprint.ui.articles;

import java.util.ArrayList;
import java.util.stream.Collectors;
import offprint.model.ArticleSummary;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** The words of a row about its article, besides title and first words. */
final class RowWords {

    private RowWords() {
    }

    /** When it was published, as far as the day is not said above it, and whether it is starred. */
    static String marks(ArticleSummary summary, boolean byDay) {
        var marks = new ArrayList<String>();
        marks.add(byDay ? Dates.time(summary.published()) : Dates.date(summary.published()));
        if (summary.starred()) {
            marks.add("★");
        }
        marks.removeIf(String::isEmpty);
        return String.join(" · ", marks);
    }

    /** Where it comes from, who wrote it, and what else is known of it. */
    static String source(ArticleSummary summary) {
        var parts = new ArrayList<String>();
        parts.add(summary.tags().stream().filter(tag -> !summary.ownTags().contains(tag)).findFirst()
                .orElse(summary.host()));
        parts.addAll(summary.authors());
        summary.ownTags().forEach(tag -> parts.add("#" + tag));
        parts.removeIf(String::isBlank);
        if (summary.duplicates() > 0) {
            parts.add(Messages.get("articles.copies", summary.duplicates()));
        }
        if (summary.versions() > 1) {
            parts.add(Messages.get("articles.versions", summary.versions()));
        }
        if (summary.removed()) {
            parts.add(Messages.get("sidebar.removed"));
        }
        return parts.stream().distinct().collect(Collectors.joining(" · "));
    }

    /** What a screen reader says of the row. */
    static String spoken(ArticleSummary summary) {
        String source = source(summary);
        String similar = summary.similar() == 0 ? source
                : source + " · " + Messages.get("articles.similar", summary.similar());
        return Messages.get(summary.read() ? "articles.row.read" : "articles.row.unread", summary.title(), similar,
                Dates.heading(summary.published()));
    }
}
