package offprint.ui.versions;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.ArticleVersion;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.TextDifference;
import offprint.ui.Messages;
import offprint.ui.jobs.Jobs;

/** How an article has changed: an id goes in, a comparison comes out. Belongs to the JavaFX thread. */
public final class VersionsViewModel {

    private final Library library;
    private final ArticleReader reader;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<VersionsState> state = new ReadOnlyObjectWrapper<>(this, "state",
            new VersionsState.Closed());
    private int latest;

    public VersionsViewModel(Library library, ArticleReader reader, Jobs jobs) {
        this.library = library;
        this.reader = reader;
        this.jobs = jobs;
    }

    // Properties

    public ReadOnlyObjectProperty<VersionsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    // Commands

    /** Compares the text of an article that is shown with the one before. */
    public void open(long article) {
        load(() -> {
            var all = library.versions().of(article);
            if (all.size() < 2) {
                return new VersionsState.Failed(Messages.get("reader.gone"));
            }
            var shown = all.stream().filter(ArticleVersion::current).findFirst().orElse(all.getFirst());
            int next = all.indexOf(shown) + 1;
            return next < all.size() ? compare(all, all.get(next), shown) : compare(all, shown, all.getFirst());
        });
    }

    /** Compares two other versions of the same article. */
    public void choose(ArticleVersion earlier, ArticleVersion later) {
        if (state.get() instanceof VersionsState.Showing(var all, _, _, _)) {
            load(() -> compare(all, earlier, later));
        }
    }

    /** Shows nothing any more. */
    public void close() {
        latest++;
        state.set(new VersionsState.Closed());
    }

    private void load(Jobs.Work<VersionsState> work) {
        int ticket = ++latest;
        state.set(new VersionsState.Loading());
        jobs.run(work, found -> show(ticket, found),
                failure -> show(ticket, new VersionsState.Failed(Messages.of(failure))));
    }

    private void show(int ticket, VersionsState found) {
        if (ticket == latest) {
            state.set(found);
        }
    }

    private VersionsState compare(List<ArticleVersion> all, ArticleVersion earlier, ArticleVersion later)
            throws OffprintException {
        var difference = TextDifference.between(reader.versionText(earlier.id()).orElse(""),
                reader.versionText(later.id()).orElse(""));
        return new VersionsState.Showing(all, earlier, later, difference);
    }
}
