package offprint;

import java.io.IOException;
import java.nio.file.Path;
import offprint.cli.Main;
import offprint.cli.WindowArguments;
import offprint.model.OffprintException;

/**
 * The main class. Runs a command if the arguments name one; without arguments, or with the file of a library and files
 * to import, opens the window, or calls the one that is open. Loads JavaFX only for that, and is no JavaFX application
 * itself: the Java launcher would want it on the module path.
 */
public final class Launcher {

    private Launcher() {
    }

    /** Starts the window, or what comes nearest to it on this machine, or a command. */
    public static void main(String[] arguments) {
        var given = WindowArguments.of(arguments);
        if (given.isEmpty()) {
            System.exit(Main.run(AppFolders.library(), arguments));
        }
        if (Samples.isTourWanted()) {
            System.exit(tour() ? 0 : 1);
        }
        var obstacle = WindowObstacle.find();
        if (obstacle.isPresent()) {
            System.exit(withoutWindow(obstacle.get()));
        }
        var files = given.get().files();
        var library = given.get().library().orElseGet(AppFolders::library);
        if (!WindowDoor.handOver(library, files)) {
            OffprintApp.open(library, files);
        }
    }

    private static int withoutWindow(WindowObstacle obstacle) {
        boolean done = tour();
        (done ? System.out : System.err).println(obstacle.sentence());
        return done ? 0 : 1;
    }

    private static boolean tour() {
        var results = Samples.results();
        var samples = Samples.folder();
        return results.isPresent() && samples.isPresent() && tour(results.get(), samples.get());
    }

    private static boolean tour(Path results, Path samples) {
        HeadlessTour.useHeadlessPlatform();
        try {
            new HeadlessTour(results, samples).run();
            return true;
        } catch (OffprintException | IOException e) {
            System.err.println("offprint: " + e.getMessage());
            return false;
        }
    }
}
