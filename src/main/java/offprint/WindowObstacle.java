package offprint;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Why there can be no window on this machine, and the command that changes it. */
enum WindowObstacle {

    NO_GTK("GTK 3 is not installed", "sudo apt-get install libgtk-3-0"),
    NO_DISPLAY("there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)",
            "sudo apt-get install xvfb libgtk-3-0 && xvfb-run mvn");

    private static final String GTK = "libgtk-3.so.0";

    private final String reason;
    private final String remedy;

    WindowObstacle(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    /** One line: what is missing, and the exact command that gets it. */
    String sentence() {
        return "No window: " + reason + ". To get one: " + remedy;
    }

    /** What is in the way of a window; empty if nothing is, or if the caller asked for the headless platform. */
    static Optional<WindowObstacle> find() {
        if (System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        return find(System.getProperty("os.name"), System::getenv, WindowObstacle::isLibrary);
    }

    static Optional<WindowObstacle> find(String system, Function<String, String> environment,
            Predicate<String> libraries) {
        if (!system.startsWith("Linux")) {
            return Optional.empty();
        }
        if (isBlank(environment.apply("DISPLAY")) && isBlank(environment.apply("WAYLAND_DISPLAY"))) {
            return Optional.of(NO_DISPLAY);
        }
        return libraries.test(GTK) ? Optional.empty() : Optional.of(NO_GTK);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    @SuppressWarnings("restricted")
    private static boolean isLibrary(String name) {
        // Whether JavaFX will find it is a question for the loader alone.
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
