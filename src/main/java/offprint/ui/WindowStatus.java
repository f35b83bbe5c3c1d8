package offprint.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.LibraryState;
import offprint.model.OffprintException;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.WorkList;
import offprint.ui.jobs.Works;
import offprint.ui.log.LogBook;
import offprint.ui.log.LogViewModel;

/** What the window says about its work, its failures and its library. Belongs to the JavaFX thread. */
public final class WindowStatus {

    private final Library library;
    private final WorkList works = new WorkList();
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<LibraryState> libraryState;
    private final LongProperty connections = new SimpleLongProperty(this, "connections");
    private final ReadOnlyBooleanWrapper languageWaiting = new ReadOnlyBooleanWrapper(this, "languageWaiting");
    private Consumer<Path> restorer = _ -> { };
    private LogViewModel log = new LogViewModel(new LogBook(), Runnable::run);

    WindowStatus(Library library) {
        this.library = library;
        this.libraryState = new ReadOnlyObjectWrapper<>(this, "libraryState", library.state());
        failure.subscribe(this::askLibrary);
    }

    void follow(ReadOnlyObjectProperty<JobState> work) {
        works.follow(work);
    }

    void follow(Works kind) {
        works.follow(kind);
    }

    void followFailures(ReadOnlyObjectProperty<Optional<OffprintException>> failures) {
        failures.subscribe(found -> found.ifPresentOrElse(this::failed, () -> failure.set(found)));
    }

    // What is damaged is said above the panes, with what can be done: no reader wants that once more over the window.
    void failed(OffprintException problem) {
        if (problem instanceof LibraryException library && library.isAboutDamage()) {
            askLibrary();
        } else {
            failure.set(Optional.of(problem));
        }
    }

    void say(String text) {
        works.say(text, Optional.empty());
    }

    void askLibrary() {
        libraryState.set(library.state());
    }

    /** What the status bar says about long work: the latest of all. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return works.latestProperty();
    }

    /** All work of the window. */
    public WorkList works() {
        return works;
    }

    /** The latest failure that nothing else shows. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Network connections since the start. Fed from outside. */
    public LongProperty connectionsProperty() {
        return connections;
    }

    /** What can be done with the library. Damage may be met at any time. */
    public ReadOnlyObjectProperty<LibraryState> libraryStateProperty() {
        return libraryState.getReadOnlyProperty();
    }

    /** Whether the language that the reader chose has to wait for the work that goes on. */
    public ReadOnlyBooleanProperty languageWaitingProperty() {
        return languageWaiting.getReadOnlyProperty();
    }

    /** Says that the language has to wait, or that it has not any more. */
    public void setLanguageWaiting(boolean waiting) {
        if (waiting && !languageWaiting.get()) {
            say(Messages.get("settings.language.waiting"));
        }
        languageWaiting.set(waiting);
    }

    /** What the program wrote down about itself. */
    public LogViewModel log() {
        return log;
    }

    /** Gives the window the log of the program, before it is made. */
    public void setLog(LogViewModel given) {
        log = given;
    }

    /** Says that there was an error that nobody expected, and offers the log, unless that is said already. */
    public void surprised() {
        String text = Messages.get("log.surprise");
        if (!(works.latestProperty().get() instanceof JobState.Notice(String said, _) && said.equals(text))) {
            works.say(text, Optional.of(new JobState.Next(Messages.get("log.show"), log::show)));
        }
    }

    /** What puts a backup in the place of the library and shows that. */
    public void setRestorer(Consumer<Path> restoring) {
        restorer = restoring;
    }

    /** Puts that backup in the place of the library. */
    public void restore(Path backup) {
        restorer.accept(backup);
    }
}
