package offprint.soak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.model.Scope;

/** What must be in the library after all that the user did, by the addresses of the articles. */
final class Known {

    /** What the invented sites have in common. */
    static final ArticleQuery INVENTED = ArticleQuery.ALL.withWords("host:soak.example");
    private static final int UNDOABLE = 100;

    private final Map<String, Marks> articles = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Set<String> purged = new HashSet<>();
    private final Deque<Undo> undo = new ArrayDeque<>();

    private record Undo(List<ArticleSummary> articles, Consumer<ArticleSummary> takingBack) {
    }

    /** What the user did to an article. */
    static final class Marks {

        private boolean starred;
        private boolean deleted;
        private final Set<String> tags = new TreeSet<>();
        private int highlights;

        private String text() {
            return (starred ? "starred " : "") + (deleted ? "deleted " : "") + tags + " "
                    + highlights + " highlights";
        }
    }

    /** These may come in from now on; the import may be cut short. */
    void expect(Collection<String> addresses) {
        underWay.addAll(addresses);
    }

    /** These have come in. */
    void imported(Collection<String> addresses) {
        addresses.stream().filter(address -> !purged.contains(address))
                .forEach(address -> articles.putIfAbsent(address, new Marks()));
        underWay.removeAll(addresses);
    }

    int count() {
        return (int) articles.values().stream().filter(marks -> !marks.deleted).count();
    }

    /** One line about all of it. */
    String text() {
        var all = articles.values();
        return "%d articles, %d of them in the trash, %d purged; %d starred, %d with own tags, %d highlights".formatted(
                all.size(), all.size() - count(), purged.size(), all.stream().filter(marks -> marks.starred).count(),
                all.stream().filter(marks -> !marks.tags.isEmpty()).count(),
                all.stream().mapToInt(marks -> marks.highlights).sum());
    }

    boolean isStarred(ArticleSummary article) {
        return marks(article).starred;
    }

    // What an import that goes on has brought already can be marked, too.
    private Marks marks(ArticleSummary article) {
        return articles.computeIfAbsent(article.url(), _ -> new Marks());
    }

    void star(List<ArticleSummary> of, boolean on) {
        change(of.stream().filter(article -> marks(article).starred != on).toList(),
                article -> marks(article).starred = on, article -> marks(article).starred = !on);
    }

    void tag(List<ArticleSummary> of, String tag) {
        change(of.stream().filter(article -> !marks(article).tags.contains(tag)).toList(),
                article -> marks(article).tags.add(tag), article -> marks(article).tags.remove(tag));
    }

    void delete(List<ArticleSummary> of) {
        change(of.stream().filter(article -> !marks(article).deleted).toList(),
                article -> marks(article).deleted = true, article -> marks(article).deleted = false);
    }

    void highlight(ArticleSummary article) {
        change(List.of(article), it -> marks(it).highlights++, it -> marks(it).highlights--);
    }

    void emptyTrash() {
        articles.entrySet().removeIf(entry -> entry.getValue().deleted && purged.add(entry.getKey()));
        undo.clear();
    }

    /** Something was done that can be taken back and changes nothing here. */
    void other() {
        undo.push(new Undo(List.of(), _ -> { }));
    }

    private void change(List<ArticleSummary> changed, Consumer<ArticleSummary> doing,
            Consumer<ArticleSummary> takingBack) {
        if (!changed.isEmpty()) {
            changed.forEach(doing);
            undo.push(new Undo(changed, takingBack));
            if (undo.size() > UNDOABLE) {
                undo.removeLast();
            }
        }
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Takes back what was done last; answers the articles that are as they were before. */
    List<ArticleSummary> undo() {
        var last = undo.pop();
        last.articles().forEach(last.takingBack());
        return last.articles();
    }

    /** The window is another: it takes back nothing of what was done in the one before. */
    void forgetUndo() {
        undo.clear();
    }

    /** Whether the library has these articles as they should be. */
    boolean areStored(Library library, List<ArticleSummary> these) throws OffprintException {
        var deleted = Arrays.stream(library.trash().articles()).boxed().toList();
        for (var article : library.summaries(these.stream().mapToLong(ArticleSummary::id).toArray())) {
            if (!text(library, article, deleted.contains(article.id())).equals(marks(article).text())) {
                return false;
            }
        }
        return true;
    }

    /** What the library has otherwise; empty if all is as it should be. */
    List<String> differences(Library library) throws OffprintException {
        var found = new TreeMap<String, String>();
        for (var scope : List.of(Scope.LIBRARY, Scope.TRASH)) {
            for (var article : library.summaries(library.find(INVENTED.withScope(scope)))) {
                found.put(article.url(), text(library, article, scope.equals(Scope.TRASH)));
            }
        }
        var differences = new ArrayList<String>();
        articles.forEach((address, marks) -> {
            String there = found.getOrDefault(address, "not there");
            if (!there.equals(marks.text())) {
                differences.add(address + " is " + there + ", should be " + marks.text());
            }
        });
        found.keySet().stream().filter(address -> !articles.containsKey(address) && !underWay.contains(address))
                .forEach(address -> differences.add(address + " came from nowhere"));
        return differences;
    }

    private static String text(Library library, ArticleSummary article, boolean deleted) throws OffprintException {
        var marks = new Marks();
        marks.starred = article.starred();
        marks.deleted = deleted;
        marks.tags.addAll(article.ownTags());
        marks.highlights = library.highlights().of(article.id()).size();
        return marks.text();
    }
}
