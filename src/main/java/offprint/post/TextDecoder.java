package offprint.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import offprint.model.PostFile;
import offprint.model.Problem;

/** Makes text of a file's bytes, whatever they are, or says that they are no text. Line ends become {@code \n}. */
final class TextDecoder {

    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final int HEAD = 8 * 1024;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ESCAPE = '\u001B';

    private TextDecoder() {
    }

    static String text(PostFile file, Notes notes) throws PostFormatException {
        return text(file, notes, () -> DeclaredCharset.of(file.bytes()));
    }

    /** @param named says which encoding the file is said to have; asked only where the bytes are not UTF-8 */
    static String text(PostFile file, Notes notes, Supplier<Optional<Charset>> named) throws PostFormatException {
        byte[] bytes = file.bytes();
        String reason = refusal(bytes);
        if (!reason.isEmpty()) {
            throw new PostFormatException(Problem.error(file.path(), 0, reason));
        }
        String text = withoutMarks(ControlCharacters.removed(decoded(bytes, notes, named), notes));
        if (text.isBlank()) {
            throw new PostFormatException(Problem.error(file.path(), 0, "the file is empty"));
        }
        return text;
    }

    private static String refusal(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return "the file has " + bytes.length / (1024 * 1024) + " MB; a post may have 32 MB";
        }
        String kind = FileKind.name(bytes);
        if (!kind.isEmpty()) {
            return "the file is " + kind + ", not a post";
        }
        int head = Math.min(bytes.length, HEAD);
        int zeros = 0;
        for (int i = 0; i < head; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 10 > head && !isUtf16(bytes) && BareUtf16.of(bytes).isEmpty()
                ? "the file is binary, not text (" + zeros * 100 / head
                + " % of its bytes are zero)" : "";
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    private static String decoded(byte[] bytes, Notes notes, Supplier<Optional<Charset>> named) {
        if (isUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var bare = BareUtf16.of(bytes);
        if (bare.isPresent()) {
            notes.warn(0, "the file is not UTF-8; it was read as " + bare.get().name());
            return new String(bytes, bare.get());
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // Only a text with replacement characters can have had malformed bytes; few have any.
        if (text.indexOf(REPLACEMENT) < 0) {
            return text.indexOf(ESCAPE) < 0 ? text : ofSevenBits(bytes, text, notes, named);
        }
        var count = Utf8Count.of(bytes, start);
        if (count.malformed() == 0) {
            return text;
        }
        if (count.isMostlyUtf8()) {
            notes.warn(0, count.malformed() + " bytes are not UTF-8; they are shown as \uFFFD");
            return text;
        }
        Charset guess = named.get().orElseGet(() -> ChineseBytes.guess(bytes, start));
        notes.warn(0, "the file is not UTF-8; it was read as " + guess.name());
        return new String(bytes, start, bytes.length - start, guess);
    }

    /** ISO-2022-JP and its kin write Han characters with bytes of ASCII, and say by an escape where those begin. */
    private static String ofSevenBits(byte[] bytes, String text, Notes notes, Supplier<Optional<Charset>> named) {
        var charset = named.get().filter(each -> each.name().startsWith("ISO-2022-"));
        charset.ifPresent(each -> notes.warn(0, "the file is not UTF-8; it was read as " + each.name()));
        return charset.map(each -> new String(bytes, each)).orElse(text);
    }

    /** Some editors write a byte order mark before the one that is there. */
    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
