package offprint.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 that lacks its byte order mark. Letters of ASCII read in the wrong order are Chinese characters too; so
 * the order that gives more of ASCII is right, and nearly all the rest must be characters that people write.
 */
final class BareUtf16 {

    private static final int SAMPLE = 8 * 1024;
    private static final int FEWEST_UNITS = 16;

    private BareUtf16() {
    }

    static Optional<Charset> of(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        if (bytes.length % 2 != 0 || units < FEWEST_UNITS) {
            return Optional.empty();
        }
        int big = ascii(bytes, units, 0);
        int little = ascii(bytes, units, 1);
        int low = big >= little ? 1 : 0;
        boolean isText = Math.max(big, little) * 50 >= units && hasLine(bytes, units, low)
                && written(bytes, units, low) * 20 >= units * 19;
        return isText ? Optional.of(low == 1 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static int ascii(byte[] bytes, int units, int high) {
        int count = 0;
        for (int i = 0; i < units; i++) {
            count += bytes[2 * i + high] == 0 && isAscii(bytes[2 * i + 1 - high]) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasLine(byte[] bytes, int units, int low) {
        for (int i = 0; i < units; i++) {
            char c = unit(bytes, i, low);
            if (c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private static int written(byte[] bytes, int units, int low) {
        int count = 0;
        for (int i = 0; i < units; i++) {
            count += isWritten(unit(bytes, i, low)) ? 1 : 0;
        }
        return count;
    }

    private static char unit(byte[] bytes, int index, int low) {
        return (char) ((bytes[2 * index + 1 - low] & 0xFF) << 8 | bytes[2 * index + low] & 0xFF);
    }

    private static boolean isAscii(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isWritten(char c) {
        return isAscii(c) || c >= 0xA0 && c < 0x0600 || c >= 0x2000 && c < 0x2070 || c >= 0x3000 && c < 0x3100
                || c >= 0x4E00 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4 || Character.isSurrogate(c)
                || c >= 0xFF00 && c < 0xFFF0;
    }
}
