package offprint.ui.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import offprint.html.ArticlePage;
import offprint.html.ArticlePage.Action;
import offprint.html.Beginning;
import offprint.html.CleanArticle;
import offprint.html.LocalPicture;
import offprint.html.Picture;
import offprint.html.Removal;
import offprint.model.Article;
import offprint.model.ArticleSummary;
import offprint.model.Published;
import offprint.reading.ReadableArticle;
import offprint.text.ChineseScript;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** The words around an article: byline, what was taken out, what stands for a picture. */
final class PageWords {

    /** The name of the action that shows how the article has changed. */
    static final String VERSIONS = "versions";
    /** The name of the action that opens the list of what was removed. */
    static final String LEDGER = "removed";

    /** The name of the action that opens the list of highlights. */
    static final String HIGHLIGHTS = "highlights";

    // Laid out at once, 200,000 paragraphs stop the window for five seconds, this much of them for a sixth of one. Of
    // 16,399 articles of two archives none is longer.
    private static final int PART = 200_000;

    private PageWords() {
    }

    static ArticlePage page(ReadableArticle written, PageChoice choice) {
        ReadableArticle article = written.in(choice.script());
        PicturesShown pictures = choice.pictures();
        CleanArticle clean = article.clean();
        String html = Beginning.of(clean.html(), (long) PART * choice.parts());
        ArticleSummary summary = article.article().summary();
        ReadingTime reading = ReadingTime.of(clean.text());
        var header = new ArticlePage.Header(summary.title(), language(reading, clean.text()), byline(summary, reading),
                List.of(), clean.notes().stream().map(Messages::get).toList(),
                remarks(article, pictures, html.length()));
        var shown = new CleanArticle(html, "", clean.removals(), clean.pictures(), clean.notes());
        return ArticlePage.of(shown, header, picture -> placeholder(picture, pictures), pictures.isHere(),
                choice.hits().in());
    }

    // As in RFC 5646: the same Han character is drawn in another way in each script.
    private static String language(ReadingTime reading, String text) {
        return !reading.language().equals("zh") ? reading.language()
                : ChineseScript.isTraditional(text) ? "zh-Hant" : "zh-Hans";
    }

    /** Whether the chosen parts are not all of the article. */
    static boolean isCut(ReadableArticle article, PageChoice choice) {
        return article.clean().html().length() > (long) PART * choice.parts();
    }

    private static List<String> byline(ArticleSummary article, ReadingTime reading) {
        // Most outlets are their own first tag and author; each name is said once.
        var parts = new LinkedHashSet<String>();
        article.tags().stream().filter(tag -> !article.ownTags().contains(tag)).limit(1).forEach(parts::add);
        parts.addAll(article.authors());
        parts.add(date(article.published(), ZoneId.systemDefault()));
        parts.add(Messages.get("reader.minutes", reading.minutes()));
        parts.add(article.host());
        parts.removeIf(String::isBlank);
        return List.copyOf(parts);
    }

    /** The date with as much of it as can be trusted. */
    static String date(Published published, ZoneId zone) {
        if (!published.isKnown()) {
            return Messages.get("reader.date.unknown");
        }
        String day = Dates.day(published.day(zone));
        String time = Dates.timeOfDay(published.instant().atZone(zone));
        return switch (published.precision()) {
            case EXACT -> Messages.get("reader.date.exact", day, time);
            case DAY -> day;
            case COLLECTED -> Messages.get("reader.date.collected", day);
            case DOUBTFUL -> Messages.get("reader.date.doubtful", day);
            case UNKNOWN -> Messages.get("reader.date.unknown");
        };
    }

    private static List<Action> remarks(ReadableArticle readable, PicturesShown pictures, int shown) {
        CleanArticle clean = readable.clean();
        Article whole = readable.article();
        ArticleSummary article = whole.summary();
        var remarks = new ArrayList<Action>();
        if (article.removed()) {
            remarks.add(new Action("", Messages.get("reader.removedUpstream")));
        }
        if (article.versions() > 1) {
            remarks.add(new Action(VERSIONS, Messages.get("reader.versions", article.versions())));
        }
        if (!readable.highlights().isEmpty()) {
            remarks.add(new Action(HIGHLIGHTS, Messages.get("reader.highlights", readable.highlights().size())));
        }
        if (!whole.alsoIn().isEmpty()) {
            remarks.add(new Action("", Messages.get("reader.alsoIn",
                    String.join(Messages.get("reader.removed.comma"), whole.alsoIn()))));
        }
        if (shown < clean.html().length()) {
            remarks.add(new Action(Action.MORE, Messages.get("reader.more", (double) shown / clean.html().length())));
        }
        var counts = clean.removals().stream().collect(Collectors.groupingBy(Removal::what,
                () -> new EnumMap<>(Removal.Kind.class), Collectors.counting()));
        String removed = counts.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Messages.get("reader.removed.comma")));
        if (!removed.isEmpty() || !clean.undone().isEmpty()) {
            remarks.add(new Action(LEDGER, removed.isEmpty() ? Messages.get("reader.undone")
                    : Messages.get("reader.removed", removed)));
        }
        pictures.chips(clean).forEach(words -> remarks.add(new Action("", words)));
        remarks.addAll(pictures.actions(clean, article.host()));
        return remarks;
    }

    // Markup that nobody would have seen is not worth a word.
    private static String counted(Removal.Kind kind, long count) {
        return switch (kind) {
            case LITTER, STYLE, SCRIPT -> "";
            case AD, PAYWALL, SUBSCRIBE, SHARE, RELATED, COMMENTS, TRACKER, EMBED, FORM ->
                    Messages.get("reader.removed." + kind.name().toLowerCase(Locale.ROOT), count);
        };
    }

    private static String placeholder(Picture picture, PicturesShown pictures) {
        String reason = pictures.reasons().getOrDefault(picture.url(), "");
        return reason.isEmpty() ? placeholder(picture)
                : Messages.get("reader.picture.refused", placeholder(picture), reason);
    }

    static String placeholder(Picture picture) {
        String host = LocalPicture.reference(picture.url()).orElseGet(() -> host(picture.url()));
        String words = picture.alt().isBlank() ? Messages.get("reader.picture")
                : Messages.get("reader.picture.of", picture.alt());
        return host.isEmpty() ? words : Messages.get("reader.picture.host", words, host);
    }

    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            // The words of the box do not depend on it.
            return "";
        }
    }
}
