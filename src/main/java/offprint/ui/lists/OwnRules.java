package offprint.ui.lists;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The reader's own rules in the editor, and as they are stored. Belongs to the JavaFX thread. */
final class OwnRules {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private String stored = "";
    private boolean shown;

    OwnRules() {
        text.subscribe(_ -> judge());
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Takes what is stored. Rules that are being written stay; at first those are the draft of an earlier window. */
    void show(String nowStored, String draft) {
        boolean mayReplace = !unsaved.get();
        stored = nowStored;
        if (mayReplace) {
            text.set(shown || draft.isEmpty() ? stored : draft);
        }
        shown = true;
        judge();
    }

    void saved(String nowStored) {
        stored = nowStored;
        judge();
    }

    void revert() {
        text.set(stored);
    }

    /** Puts a rule at the end; of several proposals only the last one chosen is tried. */
    void propose(String rule, List<String> proposals) {
        String before = proposals.stream().map(other -> other + "\n").filter(text.get()::endsWith).findFirst()
                .map(other -> text.get().substring(0, text.get().length() - other.length()))
                .orElse(text.get());
        text.set(before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + rule + "\n");
    }

    /** What is to be kept for the next window, empty text for nothing; none if nobody has looked at the rules. */
    Optional<String> draft() {
        return shown ? Optional.of(unsaved.get() ? text.get() : "") : Optional.empty();
    }

    private void judge() {
        unsaved.set(!text.get().equals(stored));
    }
}
