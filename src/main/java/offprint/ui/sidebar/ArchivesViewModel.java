package offprint.ui.sidebar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Archive;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.model.Scope;
import offprint.ui.jobs.Jobs;
import offprint.ui.sidebar.ArchiveRow.Access;

/** The remembered archives: where the articles came from. Belongs to the JavaFX thread. */
public final class ArchivesViewModel {

    private final Library library;
    private final Jobs jobs;
    private final Consumer<List<Path>> importer;
    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(this, "query", ArticleQuery.ALL);
    private final ReadOnlyObjectWrapper<List<ArchiveRow>> archives = new ReadOnlyObjectWrapper<>(this, "archives",
            List.of());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> problem = new ReadOnlyObjectWrapper<>(this,
            "problem", Optional.empty());
    private final Map<Path, String> unwatched = new HashMap<>();
    private boolean asking;
    private boolean stale;

    /** The importer gets the archives that are to be imported again. */
    public ArchivesViewModel(Library library, Jobs jobs, Consumer<List<Path>> importer) {
        this.library = library;
        this.jobs = jobs;
        this.importer = importer;
    }

    // Properties

    /** The question of the whole window. */
    public ObjectProperty<ArticleQuery> queryProperty() {
        return query;
    }

    /** The archives, the one imported last first. */
    public ReadOnlyObjectProperty<List<ArchiveRow>> archivesProperty() {
        return archives.getReadOnlyProperty();
    }

    /** Why the archives are not up to date. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /**
     * Asks the library and the disk again, one question at a time: a large library may change faster than it answers.
     */
    public void refresh() {
        stale = asking;
        if (asking) {
            return;
        }
        asking = true;
        var reasons = Map.copyOf(unwatched);
        jobs.run(() -> rows(library.ledger().archives(), reasons), rows -> {
            archives.set(rows);
            answered();
        }, failure -> {
            problem.set(Optional.of(failure));
            answered();
        });
    }

    private void answered() {
        asking = false;
        if (stale) {
            refresh();
        }
    }

    /** Narrows the list to the articles of an archive, or takes that back. */
    public void show(Archive archive) {
        var scope = Scope.archive(archive.location());
        query.set(query.get().withScope(query.get().scope().equals(scope) ? Scope.LIBRARY : scope));
    }

    /** Imports an archive again: what is new or changed. */
    public void update(Archive archive) {
        importer.accept(List.of(archive.path()));
    }

    /** Imports again every archive that is there. */
    public void updateAll() {
        importer.accept(archives.get().stream().filter(row -> row.access() == Access.THERE)
                .map(row -> row.archive().path()).toList());
    }

    /** Lets a folder be imported again by itself whenever it changes, or no longer. */
    public void setWatched(Archive archive, boolean watched) {
        unwatched.remove(archive.path());
        change(() -> library.ledger().setWatched(archive.location(), watched));
    }

    /** Shows with the archive in that place that it cannot be watched, and why, until it is no longer to be. */
    public void noteUnwatched(Path folder, String reason) {
        unwatched.put(folder, reason);
        refresh();
    }

    /** Takes an archive out of the list; its articles stay. */
    public void forget(Archive archive) {
        if (query.get().scope().equals(Scope.archive(archive.location()))) {
            query.set(query.get().withScope(Scope.LIBRARY));
        }
        change(() -> library.ledger().forget(archive.location()));
    }

    /** A write to the ledger. */
    private interface Change {
        void make() throws LibraryException;
    }

    private void change(Change change) {
        jobs.keep(() -> {
            change.make();
            return true;
        }, _ -> refresh(), failure -> problem.set(Optional.of(failure)));
    }

    private static List<ArchiveRow> rows(List<Archive> archives, Map<Path, String> unwatched) {
        var rows = new ArrayList<ArchiveRow>();
        for (var archive : archives) {
            rows.add(new ArchiveRow(archive, name(archive, archives), access(archive.path()),
                    archive.watched() ? unwatched.getOrDefault(archive.path(), "") : ""));
        }
        return List.copyOf(rows);
    }

    private static String name(Archive archive, List<Archive> archives) {
        boolean alone = archives.stream().filter(other -> other.name().equals(archive.name())).count() == 1;
        var parent = archive.path().getParent();
        return alone || parent == null || parent.getFileName() == null ? archive.name()
                : parent.getFileName().resolve(archive.name()).toString();
    }

    private static Access access(Path path) {
        return !Files.exists(path) ? Access.MISSING : Files.isReadable(path) ? Access.THERE : Access.DENIED;
    }
}
