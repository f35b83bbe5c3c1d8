package offprint.ui.articles;

import java.util.OptionalLong;
import java.util.function.Consumer;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.jobs.Jobs;

/** Goes to the title that begins as was typed; what was typed last is what counts. Belongs to the JavaFX thread. */
final class TitleJump {

    private final ArticlesViewModel list;
    private final Library library;
    private final Jobs jobs;
    private final Consumer<OffprintException> failed;
    private Runnable overtaken = () -> { };
    private int latest;

    /** @param failed is told why no title could be looked for */
    TitleJump(ArticlesViewModel list, Library library, Jobs jobs, Consumer<OffprintException> failed) {
        this.list = list;
        this.library = library;
        this.jobs = jobs;
        this.failed = failed;
    }

    /** Selects the article at the selected row, or further, whose title begins so; says if there is none. */
    void go(String typed, boolean further, Runnable missing) {
        forget();
        if (list.stateProperty().get() instanceof ListState.Showing(var rows, _)) {
            var selected = list.selectedProperty().get();
            int from = selected.isPresent() ? rows.indexOf(selected.getAsLong()) : -1;
            var search = new TitleSearch(library, list.stateProperty().get().answered(list.queryProperty().get()));
            long[] ids = rows.ids();
            int ticket = latest;
            overtaken = jobs.start(() -> search.next(ids, from < 0 ? 0 : from + (further ? 1 : 0), typed),
                    found -> ifLatest(ticket, () -> found.ifPresentOrElse(this::select, missing)),
                    failure -> ifLatest(ticket, () -> failed.accept(failure)));
        }
    }

    /** What was looked for is not wanted any more; it may have been interrupted and fail. */
    void forget() {
        overtaken.run();
        latest++;
    }

    private void select(long id) {
        list.selectedProperty().set(OptionalLong.of(id));
    }

    private void ifLatest(int ticket, Runnable action) {
        if (ticket == latest) {
            action.run();
        }
    }
}
