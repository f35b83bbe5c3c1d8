package offprint.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.text.SearchWord;
import offprint.ui.jobs.Jobs;

/** What the word being typed into the search box may become. Belongs to the JavaFX thread. */
final class Completion {

    private static final int MOST = 12;
    private static final int MOST_RECENT = 3;

    private final RecentSearches recent = new RecentSearches();
    private final Jobs jobs;
    private final Supplier<Facets> library;
    private int latest;

    /**
     * One proposal.
     *
     * @param name  as it is shown
     * @param count of articles; 0 where nothing is counted
     * @param words what takes the place of the word, or of everything
     */
    record Proposal(Kind kind, String name, int count, String words) {

        Proposal(String name, int count, String words) {
            this(Kind.WORD, name, count, words);
        }
    }

    /** What a proposal does: completes a word, asks something again, or forgets what was asked. */
    enum Kind { WORD, RECENT, CLEAR }

    Completion(Jobs jobs, Supplier<Facets> library) {
        this.jobs = jobs;
        this.library = library;
    }

    /** What the reader looked for lately. */
    RecentSearches recent() {
        return recent;
    }

    /**
     * The recent searches that go on from what was typed; all of them, and a way to forget them, if that is nothing.
     */
    List<Proposal> recent(String typed) {
        var searches = typed.isBlank() ? recent.all() : recent.beginningWith(typed, MOST_RECENT);
        var proposals = new ArrayList<>(searches.stream()
                .map(search -> new Proposal(Kind.RECENT, search, 0, search)).toList());
        if (typed.isBlank() && !proposals.isEmpty()) {
            proposals.add(new Proposal(Kind.CLEAR, Messages.get("search.forget"), 0, ""));
        }
        return proposals;
    }

    /** Answers what the word may become, off the JavaFX thread; a late answer is dropped. */
    void propose(SearchWord word, Consumer<List<Proposal>> answer) {
        int ticket = ++latest;
        var facets = library.get();
        jobs.run(() -> proposals(word, facets), proposals -> {
            if (ticket == latest) {
                answer.accept(proposals);
            }
        }, _ -> { });
    }

    /** What was asked is not wanted any more. */
    void forget() {
        latest++;
    }

    private static List<Proposal> proposals(SearchWord word, Facets facets) {
        if (word.kind().isEmpty()) {
            return word.operators().stream().map(name -> new Proposal(name, 0,
                    name.endsWith(":") || name.endsWith("：") ? name : name + ' ')).toList();
        }
        var values = switch (word.kind().get()) {
            case TAG -> facets.tags();
            case AUTHOR -> facets.authors();
            case HOST -> facets.hosts();
        };
        return word.matching(values, FacetCount::name, MOST).stream()
                .map(value -> new Proposal(value.name(), value.count(), word.completed(value.name()))).toList();
    }
}
