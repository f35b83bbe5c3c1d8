package offprint.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads an entry of an archive without trusting what the archive says about its size. */
final class Inflating {

    private static final int FIRST_MEGABYTE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    private Inflating() {
    }

    /**
     * All bytes of the entry.
     *
     * @param compressed bytes the entry takes in the archive, -1 if unknown
     * @throws IOException if it is longer than {@link PostSource#LARGEST_FILE} or inflates like a bomb
     */
    static byte[] readAll(InputStream in, long compressed, long expected) throws IOException {
        var out = new ByteArrayOutputStream(Math.clamp(expected, 512, FIRST_MEGABYTE));
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > PostSource.LARGEST_FILE) {
                throw new IOException("it is longer than " + PostSource.LARGEST_FILE + " bytes");
            }
            if (compressed > 0 && out.size() > FIRST_MEGABYTE && out.size() / compressed > HIGHEST_RATIO) {
                throw new IOException("it inflates to more than " + HIGHEST_RATIO + " times its size, as a bomb does");
            }
        }
        return out.toByteArray();
    }
}
