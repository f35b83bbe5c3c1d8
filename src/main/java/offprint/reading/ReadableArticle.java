package offprint.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.html.Highlighter;
import offprint.html.Highlighter.Passage;
import offprint.html.LocalPicture;
import offprint.model.Article;
import offprint.model.Highlight;
import offprint.model.TextAnchor;
import offprint.post.Post;
import offprint.text.AnchoredText;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;

/**
 * An article of the library, its source parsed and cleaned now, with today's rules.
 *
 * @param clean      with the highlights marked in it, as far as their passages are there
 * @param script     what title and text were converted to for the reader; the source and the post are as written
 * @param highlights of the reader, in the order of the text
 */
public record ReadableArticle(Article article, Post post, CleanArticle clean, ChineseScript script,
                              List<Highlight> highlights) {

    public ReadableArticle {
        highlights = List.copyOf(highlights);
    }

    /** An article as it was written, without highlights. */
    public ReadableArticle(Article article, Post post, CleanArticle clean) {
        this(article, post, clean, ChineseScript.AS_WRITTEN, List.of());
    }

    /** The same article as written, cleaned by that cleaner with the rules in {@code shown} switched off. */
    public ReadableArticle cleaned(ArticleCleaner cleaner, Set<String> shown) {
        return new ReadableArticle(article, post, cleaner.clean(post.body(), base(), post.title(), shown))
                .highlighted(highlights);
    }

    /** The address that it is cleaned by. */
    public String base() {
        return LocalPicture.base(post.url(), article.source().bytes());
    }

    /**
     * The same article with these highlights and no others, marked where their passages are found. Only for an article
     * as written.
     */
    public ReadableArticle highlighted(List<Highlight> wanted) {
        var passages = new ArrayList<Passage>();
        if (!wanted.isEmpty()) {
            var text = new AnchoredText(Highlighter.words(clean));
            wanted.forEach(highlight -> text.find(highlight.anchor()).ifPresent(
                    found -> passages.add(new Passage(found.start(), found.end(), highlight))));
        }
        return new ReadableArticle(article, post, Highlighter.mark(clean, passages), script, wanted);
    }

    /**
     * The anchor of a passage that the reader chose, as it is written; empty if it is not found there.
     *
     * @param chosen as it was shown, in whatever script
     */
    public Optional<TextAnchor> anchor(TextAnchor chosen) {
        var text = new AnchoredText(Highlighter.words(clean));
        return text.find(chosen).map(text::anchor);
    }

    /** The same article in the script that its site is to have. */
    public ReadableArticle in(ScriptChoice wanted) {
        return in(wanted.at(article.summary().host()));
    }

    /**
     * The same article with title and text in that script; itself if it is not Chinese. Only for an article as written:
     * from Traditional to Simplified and back is not where it began. The first conversion takes about a second.
     */
    public ReadableArticle in(ChineseScript wanted) {
        var summary = article.summary();
        if (!wanted.appliesTo(summary.title() + clean.text())) {
            return this;
        }
        var titled = summary.withTitle(wanted.convert(summary.title()));
        return new ReadableArticle(article.withSummary(titled), post,
                clean.reworded(wanted::convert), wanted, highlights);
    }
}
