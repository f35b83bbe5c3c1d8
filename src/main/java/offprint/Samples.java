package offprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample posts that come with the project. */
final class Samples {

    /** Names the folder; set by {@code mvn}, which wants them imported into an empty library. */
    static final String PROPERTY = "offprint.samples";

    private Samples() {
    }

    /** Whether whoever started the program asked for the samples. */
    static boolean areWanted() {
        return System.getProperty(PROPERTY) != null;
    }

    /** The folder of the samples if it is there. */
    static Optional<Path> folder() {
        return Stream.of(System.getProperty(PROPERTY, "sample-posts")).map(Path::of).filter(Files::isDirectory)
                .findFirst();
    }
}
