package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImageHeaderFuzzTest {

    @Property(tries = 3_000, seed = "20210902")
    void anyBytesAreReadWithoutFailing(@ForAll("hostile") byte[] bytes) {
        ImageHeader.read(bytes).ifPresent(header -> assertTrue(header.pixels() > 0));
    }

    @Property(tries = 500, seed = "20210902")
    void onlyBytesThatBeginLikeAPictureAreOne(@ForAll byte[] bytes) {
        assertEquals(ImageHeader.type(bytes),
                ImageHeader.type(Arrays.copyOf(bytes, Math.max(bytes.length, ImageHeader.ENOUGH_FOR_TYPE))));
    }

    @Provide
    Arbitrary<byte[]> hostile() {
        var samples = Arbitraries.of(ImageType.values()).map(Samples::of);
        var places = Arbitraries.integers().between(0, 400).list().ofMaxSize(8);
        var values = Arbitraries.bytes().list().ofSize(8);
        var lengths = Arbitraries.integers().between(0, 800);
        return Combinators.combine(samples, places, values, lengths).as((sample, at, value, length) -> {
            var bytes = Arrays.copyOf(sample, length);
            for (int index = 0; index < at.size(); index++) {
                if (at.get(index) < bytes.length) {
                    bytes[at.get(index)] = value.get(index);
                }
            }
            return bytes;
        });
    }
}
