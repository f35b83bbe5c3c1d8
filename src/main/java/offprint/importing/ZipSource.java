package offprint.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import offprint.model.Problem;

/** A ZIP archive, read in memory: nothing is written under the name of an entry. */
final class ZipSource extends PostSource {

    private final ZipFile zip;

    private ZipSource(ZipFile zip) {
        this.zip = zip;
    }

    static ZipSource of(Path file) throws IOException {
        try {
            return new ZipSource(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            // Chinese Windows writes names in GBK and does not say so; anything else fails here a second time.
            return new ZipSource(new ZipFile(file.toFile(), Charset.forName("GB18030")));
        }
    }

    @Override
    List<Entry> entries() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException("it has " + zip.size() + " entries; more than " + MOST_ENTRIES + " are not read");
        }
        var entries = new ArrayList<Entry>(zip.size());
        zip.stream()
                .filter(entry -> !entry.isDirectory() && isPost(entry.getName()))
                .forEach(entry -> entries.add(new Entry(entry.getName(), entry.getSize(), entry.getCrc())));
        return entries;
    }

    @Override
    List<Problem> problems() {
        return List.of();
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
        try (InputStream in = zip.getInputStream(zipped)) {
            return taker.take(entry, Inflating.readAll(in, zipped.getCompressedSize(), entry.size()));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
