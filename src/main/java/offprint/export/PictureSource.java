package offprint.export;

import java.io.IOException;
import java.util.Optional;

/** Gives an export the pictures it may contain: those that are here without asking the network. */
@FunctionalInterface
public interface PictureSource {

    /** No picture: each stays a box with its description. */
    PictureSource NONE = _ -> Optional.empty();

    /**
     * The picture of that address as PNG, JPEG, GIF or BMP; empty if it is not here. Called on the exporting thread.
     *
     * @throws IOException if it is here and cannot be read
     */
    Optional<byte[]> picture(String url) throws IOException;
}
