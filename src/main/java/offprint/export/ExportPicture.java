package offprint.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import offprint.images.ImageHeader;
import offprint.images.ImageType;

/**
 * A picture in a form that files can carry.
 *
 * @param width  in pixels
 * @param height in pixels
 */
record ExportPicture(byte[] bytes, ImageType type, int width, int height) {

    /** A picture no larger than this, in pixels, stands in a line of text. */
    static final int SMALL = 40;

    /** Pixels across the 170 mm between the margins of A4 at 300 dpi, about; what is wider is thinned out. */
    private static final int WIDEST = 2_000;

    private static final System.Logger LOGGER = System.getLogger(ExportPicture.class.getName());

    /** For a screen: as it is, BMP as PNG (EPUB 3.3, 3.2 knows PNG, JPEG and GIF). Empty if it cannot be read. */
    static Optional<ExportPicture> forScreen(byte[] bytes) {
        return ImageHeader.read(bytes).flatMap(header -> header.type() == ImageType.BMP ? decoded(bytes, 1)
                : Optional.of(new ExportPicture(bytes, header.type(), (int) header.width(), (int) header.height())));
    }

    /** For paper: PNG or JPEG, of an animation the first picture, no finer than paper shows. */
    static Optional<ExportPicture> forPrint(byte[] bytes) {
        return ImageHeader.read(bytes).flatMap(header -> {
            var decoded = decoded(bytes, (int) Math.max(1, header.width() / WIDEST));
            // A JPEG is not coded a second time. That it could be decoded says that it is RGB or grey.
            boolean keeps = header.type() == ImageType.JPEG && header.width() < 2 * WIDEST;
            return keeps ? decoded.map(picture -> new ExportPicture(bytes, ImageType.JPEG, picture.width,
                    picture.height)) : decoded;
        });
    }

    private static Optional<ExportPicture> decoded(byte[] bytes, int step) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(coded(reader.read(0, parameters)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders meet hostile bytes with whatever exception comes first.
            LOGGER.log(System.Logger.Level.DEBUG, "a picture cannot be decoded", e);
            return Optional.empty();
        }
    }

    /** Photographs are large as PNG; what can be seen through is no photograph. */
    private static ExportPicture coded(BufferedImage image) throws IOException {
        boolean isThinnedPhoto = image.getWidth() > WIDEST / 2 && !image.getColorModel().hasAlpha()
                && image.getColorModel().getPixelSize() > 8;
        var type = isThinnedPhoto ? ImageType.JPEG : ImageType.PNG;
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, type == ImageType.JPEG ? "jpg" : "png", bytes)) {
            throw new IOException("cannot be written as " + type);
        }
        return new ExportPicture(bytes.toByteArray(), type, image.getWidth(), image.getHeight());
    }
}
