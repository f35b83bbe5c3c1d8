package offprint.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import offprint.model.Problem;

/** A ZIP archive, read in memory: nothing is written under the name of an entry. */
final class ZipSource extends PostSource {

    /** Of the first ZIPs, and of Windows in the West; it has a character for each byte. */
    private static final Charset ANY_BYTE = Charset.forName("IBM437");

    private final ZipFile zip;
    /** Bytes that may still be read: entries may share their data, so that each alone looks well. */
    private long left;

    private ZipSource(ZipFile zip, long left) {
        this.zip = zip;
        this.left = left;
    }

    static ZipSource of(Path file) throws IOException {
        return of(file, SMALL_ARCHIVE);
    }

    /** @param most bytes that are read in any case, however small the archive is */
    static ZipSource of(Path file, long most) throws IOException {
        long left = Math.max(most, Files.size(file) * HIGHEST_RATIO);
        for (var charset : NameBytes.LIKELY) {
            try {
                return new ZipSource(new ZipFile(file.toFile(), charset), left);
            } catch (ZipException _) {
                // A name is in another encoding, or what is wrong fails the last time, too.
            }
        }
        return new ZipSource(new ZipFile(file.toFile(), ANY_BYTE), left);
    }

    @Override
    List<Entry> entries() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException("it has " + zip.size() + " entries; more than " + MOST_ENTRIES + " are not read");
        }
        var entries = new LinkedHashMap<String, Entry>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            noteArchive(entry.getName());
            if (isPost(entry.getName())) {
                entries.put(entry.getName(), new Entry(entry.getName(), entry.getSize(), entry.getCrc()));
            }
        });
        return List.copyOf(entries.values());
    }

    @Override
    void read(List<Entry> wanted, Taker taker) {
        for (var entry : wanted) {
            if (!read(entry, taker)) {
                return;
            }
        }
    }

    private boolean read(Entry entry, Taker taker) {
        ZipEntry zipped = zip.getEntry(entry.path());
        if (entry.size() > LARGEST_FILE) {
            return taker.fail(entry, tooLarge(entry.path(), entry.size()));
        }
        if (left < 0) {
            return taker.fail(entry, bomb(entry.path()));
        }
        try {
            byte[] bytes = inflate(zipped);
            return isWhole(bytes, zipped) ? taker.take(entry, bytes) : taker.fail(entry, Problem.error(entry.path(), 0,
                    "is damaged in the archive: its bytes do not have the checksum that the archive gives"));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    @Override
    Optional<byte[]> picture(BesidePost picture) throws IOException {
        for (String place : picture.places()) {
            ZipEntry zipped = zip.getEntry(place);
            if (left >= 0 && zipped != null && !zipped.isDirectory() && zipped.getSize() <= LARGEST_PICTURE) {
                return Optional.of(inflate(zipped)).filter(bytes -> isWhole(bytes, zipped));
            }
        }
        return Optional.empty();
    }

    // What fails after a while counts as well.
    private byte[] inflate(ZipEntry zipped) throws IOException {
        try (var in = new Inflating.Limited(zip.getInputStream(zipped), Long.MAX_VALUE)) {
            try {
                return Inflating.readAll(in, zipped.getCompressedSize(), zipped.getSize());
            } finally {
                left -= in.taken();
            }
        }
    }

    /** {@link ZipFile} does not look at the checksum itself. */
    private static boolean isWhole(byte[] bytes, ZipEntry zipped) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return zipped.getCrc() == -1 || checksum.getValue() == zipped.getCrc();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
