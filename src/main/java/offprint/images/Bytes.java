package offprint.images;

import java.nio.charset.StandardCharsets;

/** Numbers in the header of a picture. Beyond the end everything is 0, so that a cut header has no size. */
record Bytes(byte[] array) {

    boolean has(long offset, long length) {
        return offset >= 0 && offset + length <= array.length;
    }

    int u8(long offset) {
        return has(offset, 1) ? array[(int) offset] & 0xFF : 0;
    }

    int be16(long offset) {
        return u8(offset) << 8 | u8(offset + 1);
    }

    long be32(long offset) {
        return (long) be16(offset) << 16 | be16(offset + 2);
    }

    int le16(long offset) {
        return u8(offset) | u8(offset + 1) << 8;
    }

    int le24(long offset) {
        return le16(offset) | u8(offset + 2) << 16;
    }

    long le32(long offset) {
        return le16(offset) | (long) le16(offset + 2) << 16;
    }

    boolean says(long offset, String ascii) {
        return has(offset, ascii.length())
                && new String(array, (int) offset, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
    }
}
