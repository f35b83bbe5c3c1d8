package offprint.export;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Sha256;
import offprint.reading.ReadableArticle;
import offprint.text.ChineseScript;

/** What an export says at its end of where it comes from, so that it can be checked against its source. */
final class Colophon {

    /** One line of it. */
    record Fact(String label, String value) {
    }

    private Colophon() {
    }

    /** Address, author, date and how sure it is, path in the archive, hash of the source; the unknown is left out. */
    static List<Fact> of(ReadableArticle article, ZoneId zone, Language language) {
        ArticleSummary summary = article.article().summary();
        ColophonWords words = ColophonWords.in(language);
        var facts = new ArrayList<Fact>();
        add(facts, words.source(), summary.url().strip());
        add(facts, words.author(), String.join(", ", summary.authors()));
        String published = PublishedText.of(summary.published(), zone, language);
        String precision = words.precision(summary.published().precision());
        boolean isPlain = summary.published().precision() == DatePrecision.UNKNOWN || precision.isEmpty();
        add(facts, words.published(), isPlain ? published : published + " (" + precision + ")");
        add(facts, words.file(), article.article().source().path());
        add(facts, words.script(), article.script() == ChineseScript.AS_WRITTEN ? "" : words.converted());
        add(facts, "SHA-256", Sha256.of(article.article().source().bytes()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
