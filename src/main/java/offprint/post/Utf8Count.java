package offprint.post;

/** How many characters of more than one byte are correct UTF-8, and how many bytes are no part of any. */
record Utf8Count(int correct, int malformed) {

    static Utf8Count of(byte[] bytes, int start) {
        int correct = 0;
        int malformed = 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int more = following(bytes, i);
            if (more > 0) {
                correct++;
                i += more;
            } else {
                malformed++;
            }
        }
        return new Utf8Count(correct, malformed);
    }

    /** A text that was cut inside a character, or has a stray byte, is still UTF-8. */
    boolean isMostlyUtf8() {
        return malformed * 10L <= correct;
    }

    private static int following(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int more = lead > 0xF4 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (more == 0 || at + more >= bytes.length) {
            return 0;
        }
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        // Overlong forms, halves of surrogate pairs and what lies beyond Unicode.
        int second = bytes[at + 1] & 0xFF;
        boolean wrong = lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F
                || lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F;
        return wrong ? 0 : more;
    }
}
