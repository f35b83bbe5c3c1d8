package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

    @ParameterizedTest
    @CsvSource({"PNG, 3, 2", "JPEG, 3, 2", "GIF, 3, 2", "BMP, 3, 2", "WEBP, 1, 1", "AVIF, 2, 2"})
    void theHeaderSaysTypeAndSize(ImageType type, int width, int height) {
        assertEquals(Optional.of(new ImageHeader(type, width, height, 1, true)), ImageHeader.read(Samples.of(type)));
    }

    @Test
    void losslessWebpKeepsItsSizeElsewhere() {
        assertEquals(Optional.of(new ImageHeader(ImageType.WEBP, 1, 1, 1, true)),
                ImageHeader.read(Samples.losslessWebp()));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureThatIsCutShortIsNotWhole(ImageType type) {
        var bytes = Samples.of(type);

        var cut = ImageHeader.read(Arrays.copyOf(bytes, bytes.length - 3));

        assertTrue(cut.isEmpty() || !cut.get().whole());
    }

    @Test
    void whatACameraWritesBehindTheEndIsNoMatter() {
        var bytes = Samples.of(ImageType.JPEG);

        assertTrue(ImageHeader.read(Arrays.copyOf(bytes, bytes.length + 50)).orElseThrow().whole());
    }

    @Test
    void theEndOfTheThumbnailInAPhotoIsNotTheEndOfThePhoto() {
        var photo = Samples.of(ImageType.JPEG);
        var segment = new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 6, (byte) 0xFF, (byte) 0xD9, 0, 0};
        var bytes = ByteBuffer.allocate(photo.length + segment.length)
                .put(photo, 0, 2).put(segment).put(photo, 2, photo.length - 2).array();

        assertTrue(ImageHeader.read(bytes).orElseThrow().whole());
        assertFalse(ImageHeader.read(Arrays.copyOf(bytes, bytes.length - 2)).orElseThrow().whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<?xml version='1.0'?><svg/>",
        "<!doctype html>", "<html>GIF89a</html>", "BMW has built a car that nobody asked for, again", "%PDF-1.7", "GIF",
        "RIFF1234WAVEfmt ", "0000ftypmp42"})
    void otherThingsAreNoPictures(String text) {
        assertEquals(Optional.empty(), ImageHeader.read(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void eachFrameOfAnAnimationCounts() {
        var gif = Samples.of(ImageType.GIF);
        int frame = indexOfFrame(gif);
        int length = gif.length - 1 - frame;
        var twice = ByteBuffer.allocate(gif.length + length).put(gif, 0, gif.length - 1)
                .put(gif, frame, length).put((byte) 0x3B).array();

        assertEquals(Optional.of(new ImageHeader(ImageType.GIF, 3, 2, 2, true)), ImageHeader.read(twice));
    }

    @Test
    void aFrameLargerThanTheScreenCounts() {
        var gif = Samples.of(ImageType.GIF);
        gif[indexOfFrame(gif) + 6] = 0x40;

        assertEquals(0x4003, ImageHeader.read(gif).orElseThrow().width());
    }

    private static int indexOfFrame(byte[] gif) {
        int index = 13 + (3 << (gif[10] & 7) + 1);
        while (gif[index] != 0x2C) {
            index++;
        }
        return index;
    }

    @Test
    void aSizeBeyondAllNumbersIsOnlyLarge() {
        var all = new ImageHeader(ImageType.PNG, 0xFFFF_FFFFL, 0xFFFF_FFFFL, 1, true);

        assertTrue(all.pixels() > Integer.MAX_VALUE);
        assertEquals(600, new ImageHeader(ImageType.GIF, 10, 20, 3, true).pixels());
    }
}
