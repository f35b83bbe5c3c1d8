package offprint.html;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of hosts in their own script. A label that mixes scripts, or is of one whose letters look like Latin ones under
 * a Latin top-level domain, stays in punycode (Unicode TR 39, restriction levels, made stricter).
 */
final class ReadableHost {

    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

    private ReadableHost() {
    }

    /** @param host in punycode */
    static String of(String host) {
        var labels = host.split("\\.", -1);
        boolean latinEnd = !labels[labels.length - 1].startsWith("xn--");
        return Arrays.stream(labels).map(label -> label(label, latinEnd)).collect(Collectors.joining("."));
    }

    private static String label(String label, boolean latinEnd) {
        if (!label.startsWith("xn--")) {
            return label;
        }
        var readable = IDN.toUnicode(label);
        return isClear(readable, latinEnd) ? readable : label;
    }

    private static boolean isClear(String label, boolean latinEnd) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int c : label.codePoints().toArray()) {
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '\u30fb' && c != '\u30fc') {
                return false;
            }
            var script = UnicodeScript.of(c);
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                scripts.add(script);
            }
        }
        if (EAST_ASIAN.containsAll(scripts)) {
            // Hangul stands alone: a sign of the others among it is a disguise.
            return !scripts.contains(UnicodeScript.HANGUL) || scripts.size() == 1;
        }
        return scripts.size() == 1 && (scripts.contains(UnicodeScript.LATIN) && isPlainLatin(label) || !latinEnd);
    }

    // With accents, as in bücher; not the letters of phonetics, some of which only look like others.
    private static boolean isPlainLatin(String label) {
        return label.codePoints().allMatch(c -> c < 0x180);
    }
}
