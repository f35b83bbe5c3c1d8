package offprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import offprint.model.OffprintException;

/**
 * The main class. Not an {@link Application}: the Java launcher would want JavaFX on the module path for that.
 * Without arguments, or with the file of a library, it opens the window.
 */
public final class Launcher {

    private static final Path RESULTS = Path.of("target");

    private Launcher() {
    }

    /** Starts the window, or what comes nearest to it on this machine. */
    public static void main(String[] arguments) {
        var library = arguments.length > 0 ? Path.of(arguments[0]) : AppFolders.library();
        var obstacle = WindowObstacle.find();
        if (obstacle.isEmpty()) {
            Application.launch(OffprintApp.class, library.toString());
        } else {
            System.exit(withoutWindow(obstacle.get(), Samples.folder().filter(_ -> Samples.areWanted())));
        }
    }

    private static int withoutWindow(WindowObstacle obstacle, Optional<Path> samples) {
        boolean done = samples.isPresent() && tour(samples.get());
        System.out.println(obstacle.sentence());
        return done ? 0 : 1;
    }

    private static boolean tour(Path samples) {
        HeadlessTour.useHeadlessPlatform();
        try {
            new HeadlessTour(RESULTS, samples).run();
            return true;
        } catch (OffprintException | IOException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }
}
