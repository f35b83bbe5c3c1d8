package offprint.images;

import java.util.Optional;
import java.util.Set;

/**
 * What the bytes of a picture say about it. Nothing is decoded.
 *
 * @param width  in pixels, at least 1
 * @param height in pixels, at least 1
 * @param frames pictures one after another, which a decoder may keep all at once; at least 1
 * @param whole  whether the bytes reach the end that the format marks
 */
public record ImageHeader(ImageType type, long width, long height, int frames, boolean whole) {

    /** With so many bytes the type of any picture can be told. */
    static final int ENOUGH_FOR_TYPE = 64;

    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);

    /** What a decoder has to hold: the pixels of all frames. */
    public long pixels() {
        // Two sizes of 32 bits are more than a long can hold; a double is turned into the largest one then.
        return (long) ((double) width * height * frames);
    }

    /** The type by the first bytes alone; empty if these are not the bytes of a picture. */
    static Optional<ImageType> type(byte[] array) {
        var bytes = new Bytes(array);
        if (bytes.says(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(ImageType.PNG);
        }
        if (bytes.says(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(ImageType.JPEG);
        }
        if (bytes.says(0, "GIF87a") || bytes.says(0, "GIF89a")) {
            return Optional.of(ImageType.GIF);
        }
        if (bytes.says(0, "RIFF") && bytes.says(8, "WEBP")) {
            return Optional.of(ImageType.WEBP);
        }
        if (bytes.says(4, "ftyp") && hasAvifBrand(bytes)) {
            return Optional.of(ImageType.AVIF);
        }
        // Two letters are little to go by: a text may begin with them.
        if (bytes.says(0, "BM") && bytes.le32(6) == 0 && BMP_HEADERS.contains((int) bytes.le32(14))) {
            return Optional.of(ImageType.BMP);
        }
        return Optional.empty();
    }

    /** Reads the header; empty if these are not the bytes of a picture or its size cannot be told. */
    public static Optional<ImageHeader> read(byte[] array) {
        var bytes = new Bytes(array);
        return type(array).map(type -> switch (type) {
            case PNG -> ImageLayout.png(bytes);
            case JPEG -> ImageLayout.jpeg(bytes);
            case GIF -> GifLayout.read(bytes);
            case WEBP -> WebpLayout.read(bytes);
            case AVIF -> ImageLayout.avif(bytes);
            case BMP -> ImageLayout.bmp(bytes);
        }).filter(header -> header.width > 0 && header.height > 0);
    }

    private static boolean hasAvifBrand(Bytes bytes) {
        long end = Math.min(bytes.be32(0), ENOUGH_FOR_TYPE);
        // ISO 14496-12: the major brand at 8, a version at 12, compatible brands from 16.
        for (long offset = 8; offset + 4 <= end; offset += offset == 8 ? 8 : 4) {
            if (bytes.says(offset, "avif") || bytes.says(offset, "avis")) {
                return true;
            }
        }
        return false;
    }
}
