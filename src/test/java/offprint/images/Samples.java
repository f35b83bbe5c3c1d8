package offprint.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small pictures of every kind. */
final class Samples {

    private static final String LOSSY_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
    private static final String LOSSLESS_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
    private static final String AVIF =
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAA"
            + "cGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAA"
            + "AQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAA"
            + "AAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8Wf"
            + "hwB8+ErK42A=";

    private Samples() {
    }

    /** A picture of 3 × 2 pixels. */
    static byte[] of(ImageType type) {
        return switch (type) {
            case PNG -> drawn("png", 3, 2, 0x336699);
            case JPEG -> drawn("jpg", 3, 2, 0x336699);
            case GIF -> drawn("gif", 3, 2, 0x336699);
            case BMP -> drawn("bmp", 3, 2, 0x336699);
            case WEBP -> Base64.getDecoder().decode(LOSSY_WEBP);
            case AVIF -> Base64.getDecoder().decode(AVIF);
        };
    }

    static byte[] losslessWebp() {
        return Base64.getDecoder().decode(LOSSLESS_WEBP);
    }

    static byte[] png(int colour) {
        return drawn("png", 3, 2, colour);
    }

    static byte[] drawn(String format, int width, int height, int colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
