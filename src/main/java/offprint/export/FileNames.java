package offprint.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import offprint.model.ArticleSummary;

/** File names for exported articles. Source of the rules: what Windows, macOS and Linux file systems refuse. */
public final class FileNames {

    private static final int CHARACTERS = 120;
    private static final int BYTES = 200;
    private static final String NAMELESS = "Article";

    // Control characters, and format characters: bidi overrides that make "fdp.exe" look like "exe.pdf", zero widths.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private FileNames() {
    }

    /**
     * A name such as {@code 2021-09-02 港口夜班的一天.pdf}, valid on every system: at most 120 characters and 200 bytes. The
     * day is that of the system's zone; an article without a date has none in its name.
     */
    public static String of(ArticleSummary article, String extension) {
        return of(article, extension, ZoneId.systemDefault());
    }

    static String of(ArticleSummary article, String extension, ZoneId zone) {
        String day = article.published().isKnown() ? article.published().day(zone) + " " : "";
        String name = shortened(day + clean(article.title()), extension.length() + 1);
        if (name.isEmpty()) {
            name = NAMELESS;
        }
        return (DEVICE.matcher(name).matches() ? "_" + name : name) + "." + extension.toLowerCase(Locale.ROOT);
    }

    /** The same name before its extension, with the number where it is not the first: {@code a (2).pdf}. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return number == 1 ? name : name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }

    /**
     * The file of that name in that folder.
     *
     * @throws IllegalArgumentException if the name leads out of the folder
     */
    static Path inside(Path folder, String name) {
        // The current folder is an empty path, and nothing starts with that.
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("the name '" + name + "' leaves the folder " + folder);
        }
        return folder.resolve(name).normalize();
    }

    private static String clean(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        String blanks = BLANKS.matcher(composed).replaceAll(" ");
        String visible = INVISIBLE.matcher(blanks).replaceAll("");
        return trimmed(FORBIDDEN.matcher(visible).replaceAll("_"));
    }

    private static String shortened(String name, int reserve) {
        var kept = new StringBuilder();
        int bytes = reserve;
        int characters = reserve;
        for (int codePoint : name.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            characters++;
            if (bytes > BYTES || characters > CHARACTERS) {
                break;
            }
            kept.append(character);
        }
        return trimmed(kept.toString());
    }

    // Windows drops dots and blanks at the end of a name; at its beginning a dot hides the file elsewhere.
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isTrimmed(name.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isTrimmed(char c) {
        return c == '.' || c == ' ';
    }
}
