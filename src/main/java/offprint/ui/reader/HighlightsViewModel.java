package offprint.ui.reader;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.html.Highlighter;
import offprint.library.Highlights;
import offprint.model.Highlight;
import offprint.model.Highlight.Colour;
import offprint.model.OffprintException;
import offprint.model.TextAnchor;
import offprint.reading.ReadableArticle;
import offprint.ui.Messages;
import offprint.ui.changes.UndoStack;
import offprint.ui.changes.UndoableStore;
import offprint.ui.changes.UndoableStore.Change;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** The highlights and notes of the article on show. Belongs to the JavaFX thread. */
public final class HighlightsViewModel {

    private final Jobs jobs;
    private final Consumer<List<Highlight>> changed;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ReadOnlyObjectWrapper<List<Highlight>> highlights = new ReadOnlyObjectWrapper<>(this, "highlights",
            List.of());
    private final ObjectProperty<Optional<Highlight>> edited = new SimpleObjectProperty<>(this, "edited",
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private Optional<Highlights> library = Optional.empty();
    private UndoStack undo = new UndoStack();
    private Optional<ReadableArticle> article = Optional.empty();
    private Colour colour = Colour.YELLOW;

    /** @param changed is given the highlights of the article on show when they are other ones */
    HighlightsViewModel(Jobs jobs, Consumer<List<Highlight>> changed) {
        this.jobs = jobs;
        this.changed = changed;
    }

    /**
     * Where highlights are kept; until then there are none.
     *
     * @param steps is given what takes back each change
     */
    public void setLibrary(Highlights given, UndoStack steps) {
        library = Optional.of(given);
        undo = steps;
    }

    // Properties

    /** Whether the panel is to be seen. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Those of the article on show, in the order of its text. */
    ReadOnlyObjectProperty<List<Highlight>> highlightsProperty() {
        return highlights.getReadOnlyProperty();
    }

    /** The one whose colour and note are being changed. */
    ObjectProperty<Optional<Highlight>> editedProperty() {
        return edited;
    }

    /** The latest failure, to be told the reader. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What the status bar says about it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Grows each time the reader asks to highlight what is selected. */
    ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /** Whether the passage of the highlight is in the article as it is now. */
    boolean isMarked(Highlight highlight) {
        return article.filter(shown -> Highlighter.isMarked(shown.clean(), highlight.id())).isPresent();
    }

    // Commands

    /** Opens or closes the panel. */
    public void toggle() {
        open.set(!open.get());
    }

    /** Highlights what is selected in the article, in the colour that was used last. */
    public void highlightSelection() {
        requests.set(requests.get() + 1);
    }

    /** Highlights a passage in the colour that was used last. */
    void add(TextAnchor passage, boolean edit) {
        add(passage, colour, edit);
    }

    /**
     * Highlights a passage.
     *
     * @param passage as it is shown
     * @param edit    whether the reader is asked for a note next
     */
    void add(TextAnchor passage, Colour wanted, boolean edit) {
        colour = wanted;
        article.ifPresent(shown -> library.ifPresent(store -> add(shown, store, passage, edit)));
    }

    private void add(ReadableArticle shown, Highlights store, TextAnchor passage, boolean edit) {
        var wanted = colour;
        var step = undo.begin();
        jobs.keep(() -> {
            var anchor = shown.anchor(passage);
            return anchor.isEmpty() ? Optional.<Highlight>empty()
                    : Optional.of(store.put(new Highlight(0, shown.article().id(), anchor.get(), wanted, "",
                            Instant.now().truncatedTo(ChronoUnit.SECONDS))));
        }, stored -> stored.ifPresentOrElse(it -> {
            reload(it.article());
            if (edit && isOnShow(it.article())) {
                edited.set(Optional.of(it));
            }
            step.done(() -> changes().store(() -> store.remove(it), () -> reload(it.article())));
        }, () -> {
            step.dropped();
            say(Messages.get("highlight.lost"), Optional.empty());
        }), step.droppedBefore(this::failed));
    }

    /** Gives a highlight another colour or note. */
    void change(Highlight before, Highlight after) {
        if (!before.equals(after)) {
            colour = after.colour();
            library.ifPresent(store -> store(() -> store.put(after), () -> store.put(before), after.article()));
        }
    }

    /** Removes a highlight with its note. */
    void remove(Highlight highlight) {
        edited.set(Optional.empty());
        library.ifPresent(store -> changes().store(() -> store.remove(highlight), () -> store.put(highlight),
                () -> reload(highlight.article()), step -> say(Messages.get("highlight.removed"),
                        Optional.of(new JobState.Next(Messages.get("trash.undo"), step::undo)))));
    }

    /** Opens the highlight with that id to be changed. */
    void edit(long id) {
        edited.set(highlights.get().stream().filter(highlight -> highlight.id() == id).findFirst());
    }

    /** Closes the highlight that is being changed; what was written is kept. */
    public void closeEdited() {
        edited.set(Optional.empty());
    }

    /** Another article is next. */
    void forget() {
        article = Optional.empty();
        edited.set(Optional.empty());
        highlights.set(List.of());
    }

    /** This article is on show now. */
    void show(ReadableArticle now) {
        article = Optional.of(now);
        highlights.set(now.highlights());
    }

    private void store(Change change, Change takingBack, long id) {
        changes().store(change, takingBack, () -> reload(id));
    }

    private UndoableStore changes() {
        return new UndoableStore(jobs, undo, this::failed);
    }

    private void reload(long id) {
        library.ifPresent(store -> jobs.run(() -> store.of(id), found -> {
            if (isOnShow(id)) {
                changed.accept(found);
            }
        }, this::failed));
    }

    private boolean isOnShow(long id) {
        return article.filter(shown -> shown.article().id() == id).isPresent();
    }

    private void say(String text, Optional<JobState.Next> next) {
        job.set(new JobState.Notice(text, next));
    }

    private void failed(OffprintException problem) {
        failure.set(Optional.of(problem));
    }
}
