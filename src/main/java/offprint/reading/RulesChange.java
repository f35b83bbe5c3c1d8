package offprint.reading;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.html.Removal;
import offprint.post.Post;

/**
 * What other rules would change in one article.
 *
 * @param taken   what only the new rules remove
 * @param undone  new rules that would be undone because they take too much
 * @param removed characters of text that would go
 * @param of      characters of text there are now
 * @param differs whether anything of the article would be different
 */
public record RulesChange(List<Removal> taken, List<String> undone, int removed, int of, boolean differs) {

    public RulesChange {
        taken = List.copyOf(taken);
        undone = List.copyOf(undone);
    }

    /** Compares the rules of now with others. Safe to call from any thread. */
    public static RulesChange of(Post post, ArticleCleaner now, ArticleCleaner then) {
        var before = now.clean(post.body(), post.url(), post.title());
        var after = then.clean(post.body(), post.url(), post.title());
        var known = new HashSet<String>();
        before.removals().forEach(removal -> known.add(removal.rule()));
        known.addAll(before.undone());
        return new RulesChange(after.removals().stream().filter(removal -> !known.contains(removal.rule())).toList(),
                after.undone().stream().filter(rule -> !known.contains(rule)).toList(),
                length(before) - length(after), length(before), !before.html().equals(after.html()));
    }

    /** The beginning of what would be removed, empty if it has no text. */
    public String example() {
        return taken.stream().flatMap(removal -> Stream.of(removal.text(), removal.url()))
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static int length(CleanArticle article) {
        return article.text().codePointCount(0, article.text().length());
    }
}
