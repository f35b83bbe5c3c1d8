package offprint.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import offprint.model.OffprintException;

/** The words of the window, from {@code messages.properties}, in the language of the system. */
public final class Messages {

    private static final ResourceBundle BUNDLE = Language.of(Locale.getDefault()).words();
    private static final Locale FORMATS = Language.of(Locale.getDefault()).formats(Locale.getDefault());

    private Messages() {
    }

    /** The text of a key, with {@code {0}}, {@code {1}}… filled in by the rules of {@link MessageFormat}. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), FORMATS).format(arguments);
    }

    /** A pattern for a {@link java.time.format.DateTimeFormatter}, as it stands: its quotes are its own. */
    public static String pattern(String key) {
        return BUNDLE.getString(key);
    }

    /** How the language of the words writes dates and numbers. */
    static Locale formats() {
        return FORMATS;
    }

    /** The sentence that explains a failure to the reader. */
    public static String of(OffprintException failure) {
        return get(failure.key(), failure.arguments());
    }
}
