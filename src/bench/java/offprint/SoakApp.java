package offprint;

import java.nio.file.Path;
import java.util.List;
import offprint.ui.MainViewModel;

/** The program, opened and closed by somebody other than JavaFX, as often as wanted. */
public final class SoakApp extends OffprintApp {

    private final Path library;

    /** The program with its settings in that folder, on that library. */
    public SoakApp(Path folder, Path library) {
        super(folder);
        this.library = library;
    }

    @Override
    Path file() {
        return library;
    }

    @Override
    List<Path> brought() {
        return List.of();
    }

    /** What the window shows, which is another after a change of the language; null before there is a window. */
    public MainViewModel model() {
        return shown();
    }

    /** Starts the program a second time, with these files: whether the window that is open has heard of it. */
    public boolean startAgain(List<Path> files) {
        return WindowDoor.handOver(library, files);
    }
}
