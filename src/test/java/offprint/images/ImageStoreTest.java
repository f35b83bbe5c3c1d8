package offprint.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import offprint.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {

    private static final String ONE = "https://pictures.example.com/one.png";
    private static final String TWO = "https://pictures.example.com/two.png";
    private static final String OTHER = "https://www.example.org/three.png";

    @TempDir
    private Path parent;
    private Path folder;
    private ImageStore store;

    @BeforeEach
    void openTheStore() throws IOException {
        folder = parent.resolve("images");
        store = ImageStore.open(folder);
    }

    @Test
    void aStoreWithoutPicturesLeavesNothingOnTheDisk() throws IOException {
        assertEquals(ImageCount.NONE, store.count());
        assertEquals(List.of(), store.verify());
        assertFalse(Files.exists(folder));
    }

    @Test
    void aPictureIsKeptForTheNextStart() throws IOException {
        store.keep(ONE, Samples.png(1));

        var again = ImageStore.open(folder);

        assertArrayEquals(Samples.png(1), again.bytes(Sha256.of(ONE)).orElseThrow());
        assertEquals(store.image(ONE).orElseThrow().content(), again.image(ONE).orElseThrow().content());
        assertEquals(ImageType.PNG, again.image(ONE).orElseThrow().type());
        assertFalse(again.has(TWO));
    }

    @Test
    void theSamePictureUnderTwoAddressesIsKeptOnce() throws IOException {
        store.keep(ONE, Samples.png(1));
        store.keep(TWO, Samples.png(1));

        assertEquals(new ImageCount(1, Samples.png(1).length), store.count());
        store.drop(List.of(ONE));
        assertArrayEquals(Samples.png(1), store.bytes(Sha256.of(TWO)).orElseThrow());
    }

    @Test
    void aNewPictureTakesThePlaceOfTheOldOne() throws IOException {
        store.keep(ONE, Samples.png(1));
        store.keep(ONE, Samples.png(2));

        assertArrayEquals(Samples.png(2), store.bytes(Sha256.of(ONE)).orElseThrow());
        assertEquals(1, store.count().pictures());
        assertEquals(List.of(), store.verify());
    }

    @Test
    void picturesAreDroppedByAddressByHostAndAllTogether() throws IOException {
        store.keep(ONE, Samples.png(1));
        store.keep(TWO, Samples.png(2));
        store.keep(OTHER, Samples.png(3));

        assertEquals(1, store.drop(List.of(ONE)).pictures());
        assertEquals(new ImageCount(1, Samples.png(2).length), store.dropHost("Pictures.example.com"));
        assertTrue(store.has(OTHER));
        assertEquals(1, store.dropAll().pictures());
        assertEquals(ImageCount.NONE, ImageStore.open(folder).count());
        assertEquals(List.of(), store.verify());
    }

    @Test
    void whatIsNotAPictureIsNotKept() {
        var page = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);

        assertThrows(IllegalArgumentException.class, () -> store.keep(ONE, page));
        assertThrows(IllegalArgumentException.class, () -> store.keep(ONE + "\tx", Samples.png(1)));
    }

    @Test
    void aDamagedPictureIsNotShownAndFound() throws IOException {
        var kept = store.keep(ONE, Samples.png(1));
        var name = kept.content().substring(0, 2) + "/" + kept.content() + ".png";
        Files.write(folder.resolve(name), new byte[] {1}, StandardOpenOption.APPEND);

        assertEquals(Optional.empty(), store.bytes(Sha256.of(ONE)));
        assertEquals(List.of(new ImageFault(ImageFault.Kind.DAMAGED, name, List.of(ONE))), store.verify());

        assertEquals(1, store.repair());
        assertFalse(store.has(ONE));
        assertEquals(List.of(), store.verify());
    }

    @Test
    void aMissingPictureIsFoundAndMayBeKeptAgain() throws IOException {
        var kept = store.keep(ONE, Samples.png(1));
        Files.delete(folder.resolve(kept.content().substring(0, 2)).resolve(kept.content() + ".png"));

        assertEquals(Optional.empty(), store.bytes(Sha256.of(ONE)));
        assertEquals(ImageFault.Kind.MISSING, store.verify().getFirst().kind());
        store.keep(ONE, Samples.png(1));
        assertEquals(List.of(), store.verify());
    }

    @Test
    void aKillWhileAPictureIsWrittenLeavesNoHalfPicture() throws IOException {
        store.keep(ONE, Samples.png(1));
        var content = Sha256.of(Samples.png(2));
        var unfinished = folder.resolve(content.substring(0, 2)).resolve(content + ".png.77-1.part");
        Files.createDirectories(unfinished.getParent());
        Files.write(unfinished, new byte[] {1, 2, 3});

        var again = ImageStore.open(folder);

        assertEquals(1, again.count().pictures());
        assertEquals(ImageFault.Kind.ORPHAN, again.verify().getFirst().kind());
        again.repair();
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void aKillWhileTheIndexIsWrittenLosesOnlyTheLastLine() throws IOException {
        store.keep(ONE, Samples.png(1));
        store.keep(TWO, Samples.png(2));
        var index = folder.resolve("index.tsv");
        var lines = Files.readString(index);
        for (int length = lines.length() - 1; length > lines.indexOf('\n') + 1; length--) {
            Files.writeString(index, lines.substring(0, length));

            var again = ImageStore.open(folder);

            assertTrue(again.has(ONE));
            // Without its line feed the last line is still whole; each shorter one is not.
            assertEquals(length == lines.length() - 1, again.has(TWO));
        }
        var again = ImageStore.open(folder);
        again.keep(OTHER, Samples.png(3));
        assertTrue(ImageStore.open(folder).has(OTHER));
        assertTrue(ImageStore.open(folder).has(ONE));
    }

    @Test
    void manyThreadsKeepPicturesAtOnce() throws Exception {
        List<Callable<KeptImage>> work = IntStream.range(0, 40).<Callable<KeptImage>>mapToObj(
                number -> () -> store.keep(ONE + "?" + number % 20, Samples.png(number % 10))).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertEquals(10, store.count().pictures());
        assertEquals(20, ImageStore.open(folder).images().size());
        assertEquals(List.of(), store.verify());
    }

    @Test
    void whatAnotherProgramKeptIsNotLost() throws IOException {
        var other = ImageStore.open(folder);
        other.keep(ONE, Samples.png(1));

        store.keep(TWO, Samples.png(2));
        store.drop(List.of(TWO));

        assertTrue(store.has(ONE));
        assertTrue(ImageStore.open(folder).has(ONE));
    }

    @Test
    void aCopyIsAStoreOfItsOwn() throws IOException {
        store.keep(ONE, Samples.png(1));
        store.copyTo(ImageStore.open(parent.resolve("backup")));
        store.keep(TWO, Samples.png(2));
        store.copyTo(ImageStore.open(parent.resolve("backup")));

        var copy = ImageStore.open(parent.resolve("backup"));

        assertEquals(store.count(), copy.count());
        assertEquals(List.of(), copy.verify());
    }

    @Test
    void whatIsInTheOtherStoreStays() throws IOException {
        var other = ImageStore.open(parent.resolve("other"));
        other.keep(TWO, Samples.png(2));
        store.keep(ONE, Samples.png(1));

        store.copyTo(other);

        assertTrue(other.has(ONE) && other.has(TWO));
        assertEquals(List.of(), ImageStore.open(parent.resolve("other")).verify());
    }

    @Test
    void anEmptyStoreLeavesNothingBehind() throws IOException {
        store.copyTo(ImageStore.open(parent.resolve("other")));

        assertFalse(Files.exists(parent.resolve("other")));
    }
}
