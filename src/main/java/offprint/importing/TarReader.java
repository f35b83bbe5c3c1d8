package offprint.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar from its first entry to its last. The names and attributes of an entry are read into memory as long as the tar
 * says they are, so that is limited.
 */
final class TarReader implements Closeable {

    private static final int LONGEST_HEADER = 1024 * 1024;

    private final Inflating.Limited in;
    private final TarArchiveInputStream tar;

    /** @param most bytes that the tar may have */
    TarReader(InputStream in, long most) {
        this.in = new Inflating.Limited(in, most);
        this.tar = new TarArchiveInputStream(this.in, StandardCharsets.UTF_8.name());
    }

    /** Null after the last one. */
    TarArchiveEntry next() throws IOException {
        if (tar.getCurrentEntry() != null) {
            // What is left of this entry is no header of the next.
            tar.skip(Long.MAX_VALUE);
        }
        in.beginHeader(LONGEST_HEADER);
        try {
            return tar.getNextEntry();
        } finally {
            in.endHeader();
        }
    }

    /** The bytes of the entry. */
    InputStream content() {
        return tar;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
