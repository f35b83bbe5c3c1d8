package offprint.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or an XML document names at its top. It counts only where the bytes are not UTF-8. */
final class DeclaredCharset {

    private static final int TOP = 2_048;
    private static final Pattern NAME = Pattern.compile(
            "(?i)<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})"
            + "|<\\?xml\\b[^>]{0,100}encoding=[\"']([\\w.:-]{2,40})");

    /** Not what the bytes are, or nothing to write pages in. */
    private static final Set<String> WRONG = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "US-ASCII");

    private DeclaredCharset() {
    }

    static Optional<Charset> of(byte[] bytes) {
        Matcher name = NAME.matcher(
                new String(bytes, 0, Math.min(bytes.length, TOP), StandardCharsets.ISO_8859_1));
        return name.find() ? named(name.group(1) == null ? name.group(2) : name.group(1)) : Optional.empty();
    }

    /** The encoding of that name, or the larger one that browsers take for it; nothing for UTF-8 or an unknown name. */
    static Optional<Charset> named(String name) {
        String real = switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "x-gbk" -> "GB18030";
            case "big5" -> "Big5-HKSCS";
            case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
            case "iso-8859-1", "latin1" -> "windows-1252";
            default -> name;
        };
        if (!isName(real) || !Charset.isSupported(real)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(real)).filter(charset -> !WRONG.contains(charset.name()));
    }

    private static boolean isName(String name) {
        return name.matches("[A-Za-z0-9][\\w.:+-]*");
    }
}
