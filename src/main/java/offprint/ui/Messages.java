package offprint.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import offprint.model.OffprintException;

/**
 * The words of the window, from {@code messages.properties}, in the language of the default locale: that of the system,
 * unless the reader chose another one ({@link LanguageChoice}).
 */
public final class Messages {

    private Messages() {
    }

    /** The text of a key, with {@code {0}}, {@code {1}}… filled in by the rules of {@link MessageFormat}. */
    public static String get(String key, Object... arguments) {
        return LatinMarks.of(new MessageFormat(words().getString(key), formats()).format(arguments));
    }

    /** A pattern for a {@link java.time.format.DateTimeFormatter}, as it stands: its quotes are its own. */
    public static String pattern(String key) {
        return words().getString(key);
    }

    /** How the language of the words writes dates and numbers. */
    static Locale formats() {
        return Language.of(Locale.getDefault()).formats(Locale.getDefault());
    }

    // Bundles are kept by the class of their own.
    private static ResourceBundle words() {
        return Language.of(Locale.getDefault()).words();
    }

    /** The sentence that explains a failure to the reader. */
    public static String of(OffprintException failure) {
        return get(failure.key(), failure.arguments());
    }
}
