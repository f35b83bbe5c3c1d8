package offprint.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import offprint.model.Sha256;

/**
 * Which address has which content: a text file with a line for each address, which only grows until something is
 * dropped. Each line has its checksum, so a line that a kill cut short counts as not written. Reading is safe from any
 * thread; those who write do so one at a time.
 */
final class ImageIndex {

    private static final System.Logger LOGGER = System.getLogger(ImageIndex.class.getName());
    private static final int FIELDS = 6;

    /** By the SHA-256 of the address. */
    private final Map<String, KeptImage> images = new ConcurrentHashMap<>();
    private final Path file;
    private String seen = "";
    private boolean torn;

    ImageIndex(Path file) {
        this.file = file;
    }

    Optional<KeptImage> image(String urlHash) {
        return Optional.ofNullable(images.get(urlHash));
    }

    Collection<KeptImage> all() {
        return images.values();
    }

    /** Takes over what another process has written since the last time. */
    void refresh() throws IOException {
        if (stamp().equals(seen)) {
            return;
        }
        String text = "";
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "no picture is kept yet in {0}", file);
        }
        var read = text.lines().flatMap(line -> parse(line).stream())
                .collect(Collectors.toMap(image -> Sha256.of(image.url()), image -> image, (_, newer) -> newer));
        images.keySet().retainAll(read.keySet());
        images.putAll(read);
        torn = !text.isEmpty() && !text.endsWith("\n");
        seen = stamp();
    }

    void add(KeptImage image) throws IOException {
        if (torn) {
            rewrite();
        }
        WholeFile.append(file, line(image).getBytes(StandardCharsets.ISO_8859_1));
        images.put(Sha256.of(image.url()), image);
        seen = stamp();
    }

    void addAll(Collection<KeptImage> more) throws IOException {
        more.forEach(image -> images.put(Sha256.of(image.url()), image));
        rewrite();
    }

    void remove(Collection<KeptImage> gone) throws IOException {
        gone.forEach(image -> images.remove(Sha256.of(image.url())));
        rewrite();
    }

    private void rewrite() throws IOException {
        var text = images.values().stream().map(ImageIndex::line).sorted().collect(Collectors.joining());
        WholeFile.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        torn = false;
        seen = stamp();
    }

    private String stamp() throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String line(KeptImage image) {
        var fields = String.join("\t", image.content(), image.type().name(), Long.toString(image.size()),
                Long.toString(image.kept().toEpochMilli()), image.url());
        return fields + "\t" + checksum(fields) + "\n";
    }

    private static Optional<KeptImage> parse(String line) {
        var fields = line.split("\t", -1);
        if (fields.length != FIELDS || !Sha256.isName(fields[0])
                || !checksum(line.substring(0, line.lastIndexOf('\t'))).equals(fields[5])) {
            LOGGER.log(System.Logger.Level.DEBUG, "a damaged line of the index of pictures is left out: {0}", line);
            return Optional.empty();
        }
        return Optional.of(new KeptImage(fields[4], fields[0], ImageType.valueOf(fields[1]),
                Long.parseLong(fields[2]), Instant.ofEpochMilli(Long.parseLong(fields[3]))));
    }

    private static String checksum(String fields) {
        var checksum = new CRC32();
        checksum.update(fields.getBytes(StandardCharsets.ISO_8859_1));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
