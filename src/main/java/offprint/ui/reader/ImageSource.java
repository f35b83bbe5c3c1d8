package offprint.ui.reader;

import java.io.IOException;
import java.util.Optional;

/** The pictures kept in the library. Called on WebKit's threads. */
@FunctionalInterface
public interface ImageSource {

    /** No picture is kept. */
    ImageSource NONE = sha256 -> Optional.empty();

    /** The bytes of the picture at {@code offprint:img/<sha256>}, empty if it is not kept. */
    Optional<byte[]> picture(String sha256) throws IOException;
}
