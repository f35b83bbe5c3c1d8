package offprint.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Turns a picture into one that a page can show. WebView of JavaFX 26 shows PNG, JPEG, GIF and BMP; WebP and AVIF it
 * leaves blank. WebP can be read here and becomes PNG, of an animation the first picture; AVIF cannot.
 */
final class Showable {

    private static final System.Logger LOGGER = System.getLogger(Showable.class.getName());

    private Showable() {
    }

    /** Empty if there is no way to show it. */
    static Optional<byte[]> of(byte[] bytes) {
        return ImageHeader.type(bytes).flatMap(type -> switch (type) {
            case PNG, JPEG, GIF, BMP -> Optional.of(bytes);
            case WEBP, AVIF -> png(bytes);
        });
    }

    private static Optional<byte[]> png(byte[] bytes) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            var png = new ByteArrayOutputStream();
            return image != null && ImageIO.write(image, "png", png) ? Optional.of(png.toByteArray())
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Decoders meet hostile bytes with whatever exception comes first.
            LOGGER.log(System.Logger.Level.DEBUG, "a picture cannot be decoded", e);
            return Optional.empty();
        }
    }
}
