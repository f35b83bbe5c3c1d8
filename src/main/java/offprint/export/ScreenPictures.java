package offprint.export;

import java.io.IOException;
import java.util.Optional;

/** Where a page for screens finds the pictures that go with it. */
@FunctionalInterface
interface ScreenPictures {

    /** The reference to write for the picture of that address; empty if it does not go with the page. */
    Optional<String> reference(String url) throws IOException;
}
