package offprint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a book. It depends on what is put in only, not on the clock. Closing it leaves the stream open. */
final class EpubZip implements AutoCloseable {

    /** Near the beginning of time in a ZIP; for its first moment Java adds a field that a book may not have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    EpubZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(path));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Adds the text as it is: a system tells a book by the bytes at its beginning (OCF 3.3, 4.2.4). */
    void addStored(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
