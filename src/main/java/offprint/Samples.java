package offprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample posts that come with the project. */
final class Samples {

    private static final String FOLDER = "offprint.samples";
    private static final String RESULTS = "offprint.target";
    private static final String TOUR = "offprint.tour";

    private Samples() {
    }

    /** Whether to import them into an empty library unasked: when the program is tried out by {@code mvn}. */
    static boolean areWanted() {
        return results().isPresent();
    }

    /** Whether to do the main job on the headless platform even where there could be a window, as the build does. */
    static boolean isTourWanted() {
        return Boolean.getBoolean(TOUR);
    }

    /** Where {@code mvn} wants pictures and PDFs; empty if the program was not started by it. */
    static Optional<Path> results() {
        return Optional.ofNullable(System.getProperty(RESULTS)).map(Path::of);
    }

    /** The folder of the samples if it is there. */
    static Optional<Path> folder() {
        return Stream.of(System.getProperty(FOLDER, "sample-posts")).map(Path::of).filter(Files::isDirectory)
                .findFirst();
    }
}
