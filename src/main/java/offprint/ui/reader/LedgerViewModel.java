package offprint.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import offprint.html.CleanArticle;
import offprint.html.LinkTarget;
import offprint.html.Removal;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import offprint.ui.Messages;
import offprint.ui.jobs.Jobs;

/**
 * What is behind the article on show: what was removed by which rule and which of that the reader wants to see again,
 * where its links lead, its source. Belongs to the JavaFX thread.
 */
public final class LedgerViewModel {

    private final Jobs jobs;
    private final Runnable changed;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ReadOnlyObjectWrapper<List<LedgerRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyStringWrapper link = new ReadOnlyStringWrapper(this, "link", "");
    private final ReadOnlyObjectWrapper<Optional<ArticleSource>> source = new ReadOnlyObjectWrapper<>(this, "source",
            Optional.empty());
    private final Set<String> shown = new LinkedHashSet<>();
    private Consumer<List<String>> hider = _ -> { };
    private LedgerAccess access = LedgerAccess.NONE;
    private Optional<ReadableArticle> article = Optional.empty();

    /** @param changed cleans the article on show again */
    LedgerViewModel(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
        open.subscribe(this::refresh);
    }

    /** Who knows the rules; until then nothing can be shown again. */
    public void setAccess(LedgerAccess given) {
        access = given;
    }

    /** Who is given the rules that would hide what the reader does not want to see; none if there are none. */
    public void setHider(Consumer<List<String>> given) {
        hider = given;
    }

    LedgerAccess access() {
        return access;
    }

    // Properties

    /** Whether the panel is to be seen. */
    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<List<LedgerRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The rules that are switched off for the article on show. */
    Set<String> shown() {
        return Set.copyOf(shown);
    }

    /** The host that “always” is about, empty if the article has none. */
    String site() {
        return article.map(it -> it.article().summary().host()).orElse("");
    }

    /** The source that the reader wants to see. */
    public ReadOnlyObjectProperty<Optional<ArticleSource>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** Where the link under the mouse or the keyboard leads, as it is to be shown; empty if there is none. */
    public ReadOnlyStringProperty linkProperty() {
        return link.getReadOnlyProperty();
    }

    // Commands

    /** The mouse or the keyboard is on a link, or on none. */
    void pointAt(String address) {
        link.set(address.isEmpty() ? "" : LinkTarget.of(address).shown());
    }

    /** Opens or closes the panel. */
    public void toggle() {
        open.set(!open.get());
    }

    /** Shows the source of the article as text, in a window of its own. */
    public void showSource() {
        article.ifPresent(it -> jobs.run(() -> ArticleSource.of(it), text -> source.set(Optional.of(text)),
                problem -> failure.set(Optional.of(problem))));
    }

    /** The source has been looked at. */
    public void closeSource() {
        source.set(Optional.empty());
    }

    /** Another article is next. */
    void forget() {
        shown.clear();
        article = Optional.empty();
        rows.set(List.of());
    }

    /** This article is on show now. */
    void show(ReadableArticle now) {
        article = Optional.of(now);
        refresh();
    }

    /** Shows what a rule took out, until another article is opened. */
    void showOnce(String rule) {
        if (shown.add(rule)) {
            changed.run();
        }
    }

    /** Takes it out again. */
    void hideAgain(String rule) {
        if (shown.remove(rule)) {
            changed.run();
        }
    }

    /** Shows what a rule takes out on this site, from now on. */
    void showAlways(String rule) {
        String host = site();
        var asked = article;
        if (!host.isEmpty()) {
            jobs.run(() -> {
                access.allow(rule, host);
                return rule;
            }, allowed -> {
                if (article == asked) {
                    showOnce(allowed);
                }
            }, problem -> failure.set(Optional.of(problem)));
        }
    }

    /** Finds rules that would hide an element of the page. */
    void hide(int number) {
        Set<String> off = shown();
        article.ifPresent(it -> jobs.run(() -> access.proposals(it, off, number), hider,
                problem -> failure.set(Optional.of(problem))));
    }

    private void refresh() {
        if (!open.get() || article.isEmpty()) {
            return;
        }
        var asked = article;
        var off = List.copyOf(shown);
        jobs.run(() -> rows(asked.get().clean(), off), found -> {
            if (article == asked) {
                rows.set(found);
            }
        }, problem -> failure.set(Optional.of(problem)));
    }

    private List<LedgerRow> rows(CleanArticle clean, List<String> off) {
        var lists = new HashMap<String, String>();
        var found = new ArrayList<LedgerRow>();
        for (String rule : off) {
            found.add(new LedgerRow(Messages.get("ledger.shown"), "", rule, list(rule, lists), LedgerRow.State.SHOWN));
        }
        for (String rule : clean.undone()) {
            found.add(new LedgerRow(Messages.get("ledger.undone"), "", rule, list(rule, lists),
                    LedgerRow.State.UNDONE));
        }
        for (Removal removal : clean.removals()) {
            found.add(new LedgerRow(Messages.get("ledger.kind." + removal.what().name().toLowerCase(Locale.ROOT)),
                    removal.text().isEmpty() ? removal.url() : removal.text(), removal.rule(),
                    list(removal.rule(), lists), LedgerRow.State.APPLIED));
        }
        // What the reader can do something about comes first.
        found.sort(Comparator.comparing((LedgerRow row) -> row.list().isEmpty()));
        return List.copyOf(found);
    }

    private String list(String rule, HashMap<String, String> known) {
        return known.computeIfAbsent(rule, it -> access.listOf(it).orElse(""));
    }
}
