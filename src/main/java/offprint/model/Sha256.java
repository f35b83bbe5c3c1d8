package offprint.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4), and names by content made of it. Safe to call from any thread. */
public final class Sha256 {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {
    }

    /** In 64 lower-case hexadecimal digits, of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** The 32 bytes. */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the text may be such digits. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
