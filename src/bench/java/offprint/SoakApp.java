package offprint;

import java.nio.file.Path;
import java.util.List;
import offprint.ui.MainViewModel;

/** The program, opened and closed by somebody other than JavaFX, as often as wanted. */
public final class SoakApp extends FolderApp {

    /** The program with its settings and its library in that folder. */
    public SoakApp(Path folder) {
        super(folder);
    }

    /** What the window shows, which is another after a change of the language; null before there is a window. */
    public MainViewModel model() {
        return shown();
    }

    /** Starts the program a second time, with these files: whether the window that is open has heard of it. */
    public boolean startAgain(List<Path> files) {
        return WindowDoor.handOver(file(), files);
    }
}
