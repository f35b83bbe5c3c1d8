package offprint.ui;

import java.util.Optional;
import java.util.function.Supplier;

/** What a command for articles acts on. Belongs to the JavaFX thread. */
final class Chosen {

    private Chosen() {
    }

    /**
     * The ids of the selected articles, else that of the one that is open: it stays when the list answers a question
     * without it, and nothing is selected then. Empty if nothing is open either. May be asked for on any thread.
     */
    static Optional<Supplier<long[]>> articles(MainViewModel model) {
        var selected = model.selected();
        return selected.count() > 0 ? Optional.of(selected::ids)
                : model.openedProperty().get().map(opened -> () -> new long[] {opened.id()});
    }
}
