package offprint.post;

import java.nio.charset.Charset;

/**
 * Tells GB18030 from Big5 by how many of the byte pairs are frequent characters of the one and of the other: GB 2312
 * keeps its 3,755 frequent ones in B0–D7 with a second byte from A1, Big5 its 5,401 in A4–C6.
 */
final class ChineseBytes {

    private static final int SAMPLE = 256 * 1024;

    private ChineseBytes() {
    }

    /** The encoding that reads the bytes better; Windows-1252 if most pairs are characters of neither. */
    static Charset guess(byte[] bytes, int start) {
        int end = Math.min(bytes.length, start + SAMPLE);
        int pairs = 0;
        int gb = 0;
        int big5 = 0;
        for (int i = start; i + 1 < end; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int first = bytes[i] & 0xFF;
            int second = bytes[++i] & 0xFF;
            pairs++;
            gb += isFrequentInGb(first, second) ? 1 : 0;
            big5 += isFrequentInBig5(first, second) ? 1 : 0;
        }
        if (Math.max(gb, big5) * 2 < pairs || pairs == 0) {
            return Charset.forName("windows-1252");
        }
        return Charset.forName(gb >= big5 ? "GB18030" : "Big5-HKSCS");
    }

    private static boolean isFrequentInGb(int first, int second) {
        return second >= 0xA1 && second != 0xFF && (first >= 0xB0 && first <= 0xD7 || first == 0xA1 || first == 0xA3);
    }

    private static boolean isFrequentInBig5(int first, int second) {
        boolean isSecond = second >= 0x40 && second <= 0x7E || second >= 0xA1 && second != 0xFF;
        return isSecond && (first >= 0xA4 && first <= 0xC6 || first == 0xA1);
    }
}
