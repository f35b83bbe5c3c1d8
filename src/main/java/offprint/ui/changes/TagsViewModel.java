package offprint.ui.changes;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import offprint.library.Edit;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.OffprintException;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** The tags of one article or many: gives them tags of the reader's own. Belongs to the JavaFX thread. */
public final class TagsViewModel {

    private static final int PROPOSALS = 50;

    private final Library library;
    private final Jobs jobs;
    private final ChangesViewModel changes;
    private final Consumer<OffprintException> failed;
    private final ReadOnlyObjectWrapper<TagsState> state = new ReadOnlyObjectWrapper<>(this, "state", TagsState.NONE);
    private Supplier<long[]> ids = () -> new long[0];
    private Subscription following = Subscription.EMPTY;

    public TagsViewModel(Library library, Jobs jobs, ChangesViewModel changes, Consumer<OffprintException> failed) {
        this.library = library;
        this.jobs = jobs;
        this.changes = changes;
        this.failed = failed;
    }

    /** The tags there are now. */
    public ReadOnlyObjectProperty<TagsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Turns to those articles, and follows what becomes of their tags until {@link #close}. */
    public void open(Supplier<long[]> articles) {
        close();
        ids = articles;
        state.set(TagsState.NONE);
        following = changes.jobProperty().subscribe(job -> {
            if (job instanceof JobState.Notice) {
                load();
            }
        });
        load();
    }

    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /** Gives all of the articles that tag; nothing if there is nothing to be seen of its name. */
    public void add(String name) {
        if (!Edit.cleaned(name).isEmpty()) {
            changes.apply(new Edit.Tag(name, true), ids);
        }
    }

    /** Takes a tag that the reader gave from all of the articles. */
    public void remove(String name) {
        changes.apply(new Edit.Tag(name, false), ids);
    }

    /** Tags that contain the text, those that begin with it first, in their order otherwise. */
    public static List<String> proposals(List<String> tags, String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        var containing = tags.stream().filter(tag -> tag.toLowerCase(Locale.ROOT).contains(part)).toList();
        return Stream.concat(containing.stream().filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(part)),
                containing.stream().filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith(part)))
                .limit(PROPOSALS).toList();
    }

    private void load() {
        var asked = ids;
        jobs.run(() -> state(asked.get()), found -> {
            if (asked == ids) {
                state.set(found);
            }
        }, failed);
    }

    private TagsState state(long[] articles) throws LibraryException {
        var own = library.edits().ownTags(articles);
        if (articles.length != 1) {
            return new TagsState(articles.length, own, List.of());
        }
        var posts = library.summaries(articles).stream().flatMap(article -> article.tags().stream()
                .filter(tag -> !article.ownTags().contains(tag))).toList();
        return new TagsState(1, own, posts);
    }
}
