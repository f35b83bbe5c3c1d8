package offprint.images;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import offprint.model.Sha256;

/**
 * The pictures kept for reading without a network: a folder of files named by their content, and an index of addresses.
 * A picture is there whole or not at all, whatever ends the program. Safe to call from any thread; two programs may use
 * one folder, but a program opens it once. The folder is made with the first picture.
 */
public final class ImageStore {

    private static final System.Logger LOGGER = System.getLogger(ImageStore.class.getName());
    private static final String INDEX = "index.tsv";

    private final Path folder;
    private final ImageIndex index;

    private ImageStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        index = new ImageIndex(folder.resolve(INDEX));
    }

    /** Opens the store that belongs to the library in that file: the folder {@code images} beside it. */
    public static ImageStore beside(Path library) throws IOException {
        return open(library.toAbsolutePath().resolveSibling("images"));
    }

    /** Opens the store in that folder, which need not exist. */
    public static ImageStore open(Path folder) throws IOException {
        var store = new ImageStore(folder);
        store.index.refresh();
        return store;
    }

    /** Whether the picture of that address is kept. */
    public boolean has(String url) {
        return image(url).isPresent();
    }

    /** What is known of the picture of that address, empty if it is not kept. */
    public Optional<KeptImage> image(String url) {
        return index.image(Sha256.of(url));
    }

    /** All kept pictures, in no order. */
    public List<KeptImage> images() {
        return List.copyOf(index.all());
    }

    /**
     * The bytes of the picture whose address has that SHA-256, as they were kept. Empty if it is not kept, or if its
     * file is gone or damaged, which {@link #verify} tells.
     */
    public Optional<byte[]> bytes(String urlHash) throws IOException {
        var image = index.image(urlHash);
        if (image.isEmpty()) {
            return Optional.empty();
        }
        var file = file(image.get());
        try {
            var bytes = Files.readAllBytes(file);
            if (Sha256.of(bytes).equals(image.get().content())) {
                return Optional.of(bytes);
            }
            LOGGER.log(System.Logger.Level.WARNING, "the picture {0} is damaged and not shown", file);
        } catch (NoSuchFileException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the picture {0} is missing and not shown", file);
        }
        return Optional.empty();
    }

    /** The picture of that address as a page can show it: PNG, JPEG, GIF or BMP; empty if it is not kept. */
    public Optional<byte[]> shown(String url) throws IOException {
        return bytes(Sha256.of(url)).flatMap(Showable::of);
    }

    /**
     * Keeps a picture under its address, in place of the one that was there. On the disk when the call returns.
     *
     * @throws IllegalArgumentException if the bytes are not a picture or the address is not plain ASCII
     */
    public KeptImage keep(String url, byte[] bytes) throws IOException {
        var type = ImageHeader.type(bytes).orElseThrow(() -> new IllegalArgumentException("not a picture: " + url));
        if (!url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("not an address: " + url);
        }
        var image = new KeptImage(url, Sha256.of(bytes), type, bytes.length, Instant.now());
        return locked(() -> {
            var before = image(url).filter(old -> !old.content().equals(image.content()));
            // First the file, then its name: a kill between the two leaves a file that is only too much.
            if (!isWhole(file(image), image)) {
                WholeFile.write(file(image), bytes);
            }
            index.add(image);
            deleteUnused(before.stream().toList());
            return image;
        });
    }

    /** How many pictures are kept. */
    public ImageCount count() {
        return ImageCount.of(index.all());
    }

    /** Drops the pictures of these addresses, such as those of an article. Tells what room that gave. */
    public ImageCount drop(Collection<String> urls) throws IOException {
        return dropIf(image -> urls.contains(image.url()));
    }

    /** Drops what came from that host, without those below it. */
    public ImageCount dropHost(String host) throws IOException {
        return dropIf(image -> host.equalsIgnoreCase(URI.create(image.url()).getHost()));
    }

    /** Drops all pictures. */
    public ImageCount dropAll() throws IOException {
        return dropIf(_ -> true);
    }

    private ImageCount dropIf(Predicate<KeptImage> isGone) throws IOException {
        return locked(() -> {
            var before = count();
            var gone = index.all().stream().filter(isGone).toList();
            if (!gone.isEmpty()) {
                index.remove(gone);
                deleteUnused(gone);
            }
            return before.minus(count());
        });
    }

    private void deleteUnused(Collection<KeptImage> images) throws IOException {
        var used = index.all().stream().map(KeptImage::content).collect(Collectors.toSet());
        for (var image : images) {
            if (!used.contains(image.content())) {
                Files.deleteIfExists(file(image));
            }
        }
    }

    /** Reads every picture and compares it with its name; empty if all is well. */
    public List<ImageFault> verify() throws IOException {
        return Files.notExists(folder) ? List.of() : steady(() -> new ImageVerify(folder, index.all()).faults());
    }

    /** Forgets what {@link #verify} finds fault with, so that it can be fetched again. Tells how many faults. */
    public int repair() throws IOException {
        return locked(() -> {
            var faults = new ImageVerify(folder, index.all()).faults();
            var lost = faults.stream().flatMap(fault -> fault.urls().stream()).collect(Collectors.toSet());
            index.remove(index.all().stream().filter(image -> lost.contains(image.url())).toList());
            for (var fault : faults) {
                Files.deleteIfExists(folder.resolve(fault.file()));
            }
            return faults.size();
        });
    }

    /**
     * Copies all pictures into another store; what is there already is not copied again, and what else is there stays.
     * Nothing happens if the other store is this one, or if no picture is kept.
     */
    public void copyTo(ImageStore other) throws IOException {
        if (index.all().isEmpty() || folder.equals(other.folder)) {
            return;
        }
        steady(() -> other.locked(() -> {
            for (var image : index.all()) {
                var copy = other.file(image);
                if (Files.exists(file(image)) && !isWhole(copy, image)) {
                    WholeFile.write(copy, Files.readAllBytes(file(image)));
                }
            }
            other.index.addAll(index.all());
            return other;
        }));
    }

    private static boolean isWhole(Path file, KeptImage image) throws IOException {
        return Files.exists(file) && Files.size(file) == image.size()
                && Sha256.of(Files.readAllBytes(file)).equals(image.content());
    }

    private Path file(KeptImage image) {
        return folder.resolve(ImageVerify.name(image));
    }

    private interface Change<T> {
        T run() throws IOException;
    }

    /** While nobody else changes anything; nobody can where the folder may not be written to, such as on a disc. */
    private <T> T steady(Change<T> reading) throws IOException {
        if (Files.isWritable(folder)) {
            return locked(reading);
        }
        index.refresh();
        return reading.run();
    }

    private synchronized <T> T locked(Change<T> change) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(folder.resolve(ImageVerify.LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var _ = channel.lock()) {
            index.refresh();
            return change.run();
        }
    }
}
