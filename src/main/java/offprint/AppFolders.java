package offprint;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where the program keeps its files: the places that the system's own programs use. */
public final class AppFolders {

    private static final String NAME = "offprint";

    private AppFolders() {
    }

    /** The folder for the library and the settings. May not exist yet. */
    public static Path data() {
        return data(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    /** The library that opens when no other is named. */
    public static Path library() {
        return data().resolve("library.db");
    }

    // Linux and the rest: the XDG Base Directory Specification, by which a relative path counts as not set.
    static Path data(String system, Path home, Function<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.apply("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local")).resolve("Offprint");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Offprint");
        }
        return absolute(environment.apply("XDG_DATA_HOME")).orElse(home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    private static Optional<Path> absolute(String path) {
        return Optional.ofNullable(path).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
