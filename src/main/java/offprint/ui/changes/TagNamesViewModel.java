package offprint.ui.changes;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Library;
import offprint.library.Renaming;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** Renames, merges and colours tags, and takes that back. Belongs to the JavaFX thread. */
public final class TagNamesViewModel {

    private final Library library;
    private final Jobs jobs;
    private final UndoStack undo;
    private final Consumer<JobState> said;
    private final Consumer<OffprintException> failed;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> colours = new ReadOnlyObjectWrapper<>(this, "colours",
            Map.of());
    private BiConsumer<String, String> renamedListener = (_, _) -> { };

    TagNamesViewModel(Library library, Jobs jobs, UndoStack undo, Consumer<JobState> said,
            Consumer<OffprintException> failed) {
        this.library = library;
        this.jobs = jobs;
        this.undo = undo;
        this.said = said;
        this.failed = failed;
    }

    /** The tags that have a colour, from 1 on. */
    public ReadOnlyObjectProperty<Map<String, Integer>> coloursProperty() {
        return colours.getReadOnlyProperty();
    }

    /** Hands to the action the old and the new name of each tag that gets one. */
    public void setOnRenamed(BiConsumer<String, String> action) {
        renamedListener = action;
    }

    /** Asks for the colours again. */
    public void refresh() {
        jobs.run(() -> library.tagNames().colours(), colours::set, failed);
    }

    /** Gives a tag another name; if there is a tag of that name, the two become one. */
    public void rename(String from, String to) {
        var step = undo.begin();
        jobs.keep(() -> library.tagNames().rename(from, to), renamed -> renamed.ifPresentOrElse(
                renaming -> renamed(renaming, step), step::dropped), step.droppedBefore(failed));
    }

    private void renamed(Renaming renaming, UndoStack.Step step) {
        said.accept(new JobState.Notice(text(renaming),
                Optional.of(new JobState.Next(Messages.get("trash.undo"), step::undo))));
        renamedListener.accept(renaming.from(), renaming.to());
        refresh();
        step.done(() -> takeBack(renaming));
    }

    private void takeBack(Renaming renaming) {
        jobs.keep(() -> {
            library.tagNames().takeBack(renaming);
            return renaming;
        }, _ -> {
            said.accept(new JobState.Notice(Messages.get("changes.undone", text(renaming)), Optional.empty()));
            renamedListener.accept(renaming.to(), renaming.from());
            refresh();
        }, failed);
    }

    private static String text(Renaming renaming) {
        return Messages.get("tags.renamed", renaming.from(), renaming.to(), renaming.articles());
    }

    /** Gives a tag a colour, or none with 0. */
    public void setColour(String tag, int colour) {
        int before = colours.get().getOrDefault(tag, 0);
        if (colour != before) {
            new UndoableStore(jobs, undo, failed).store(() -> library.tagNames().setColour(tag, colour),
                    () -> library.tagNames().setColour(tag, before), this::refresh);
        }
    }
}
