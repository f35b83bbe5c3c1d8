package offprint.ui.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import offprint.ui.jobs.Jobs;

/**
 * The commands that can be run now and have the words that were typed, first those that have them in their own name;
 * among these those used last come first, then those that begin with the words. Belongs to the JavaFX thread.
 */
public final class PaletteViewModel {

    private static final int REMEMBERED = 8;

    private final ActionList actions;
    private final Jobs jobs;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Action> found = FXCollections.observableArrayList();
    private final ObservableList<Action> shown = FXCollections.unmodifiableObservableList(found);
    private final List<String> lastUsed;

    /** @param lastUsed ids of the commands that were run last, the latest first */
    public PaletteViewModel(ActionList actions, Jobs jobs, List<String> lastUsed) {
        this.actions = actions;
        this.jobs = jobs;
        this.lastUsed = new ArrayList<>(lastUsed);
        words.subscribe(this::find);
    }

    // Properties

    /** What is typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The commands to choose from, the likeliest first. */
    public ObservableList<Action> shown() {
        return shown;
    }

    /** Ids of the commands that were run last, the latest first. */
    public List<String> lastUsed() {
        return List.copyOf(lastUsed);
    }

    // Commands

    /** Begins anew: what can be run has changed since the palette was last seen. */
    public void open() {
        actions.all().findFirst().ifPresent(action -> TypedWords.prepare(action.text(), jobs));
        words.set("");
        find();
    }

    /** Runs a command and remembers it. */
    public void run(Action action) {
        lastUsed.remove(action.id());
        lastUsed.addFirst(action.id());
        while (lastUsed.size() > REMEMBERED) {
            lastUsed.removeLast();
        }
        action.runIfAvailable();
    }

    private void find() {
        var wanted = new TypedWords(words.get());
        var matching = new ArrayList<Action>();
        for (var group : actions.groups()) {
            group.actions().stream().filter(action -> !action.unavailable().get())
                    .filter(action -> wanted.isEmpty() || wanted.find(action, group.title()))
                    .forEach(matching::add);
        }
        matching.sort(Comparator.comparing((Action action) -> !wanted.name(action))
                .thenComparing(this::age).thenComparing(action -> !wanted.begin(action)));
        found.setAll(matching);
    }

    private int age(Action action) {
        return Optional.of(lastUsed.indexOf(action.id())).filter(place -> place >= 0).orElse(REMEMBERED);
    }
}
