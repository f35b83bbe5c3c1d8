package offprint.importing;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads an entry of an archive without trusting what the archive says about its size. */
final class Inflating {

    private static final int FIRST_MEGABYTE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    private Inflating() {
    }

    /** An archive as a whole has inflated to more than it may. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException() {
            super("it inflates to many times its size, as a bomb does");
        }
    }

    /** A stream up to so many bytes, read or skipped; then it ends in a {@link BombException}. */
    static final class Limited extends FilterInputStream {

        private final long most;
        private long left;
        private long leftOfHeader = Long.MAX_VALUE;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        /** How many bytes there were so far. */
        long taken() {
            return most - left;
        }

        /** What comes is a header, read into memory as a whole, and may have so many bytes. */
        void beginHeader(long most) {
            leftOfHeader = most;
        }

        void endHeader() {
            leftOfHeader = Long.MAX_VALUE;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long length) throws IOException {
            long skipped = super.skip(left < length ? left + 1 : length);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            left -= bytes;
            leftOfHeader -= bytes;
            if (left < 0) {
                throw new BombException();
            }
            if (leftOfHeader < 0) {
                throw new IOException("it has a header that is longer than any archive needs");
            }
        }
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
