package offprint.ui;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages that the window speaks. */
enum Language {

    ENGLISH(Locale.ROOT, Locale.ENGLISH),
    SIMPLIFIED(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE),
    TRADITIONAL(Locale.TRADITIONAL_CHINESE, Locale.TRADITIONAL_CHINESE),
    JAPANESE(Locale.JAPANESE, Locale.JAPANESE);

    private final Locale bundle;
    private final Locale usual;

    Language(Locale bundle, Locale usual) {
        this.bundle = bundle;
        this.usual = usual;
    }

    /** The language for a locale: English wherever there is no better one. Hong Kong and Macau write Traditional. */
    static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> chinese(locale);
            case "ja" -> JAPANESE;
            default -> ENGLISH;
        };
    }

    private static Language chinese(Locale locale) {
        return switch (locale.getScript()) {
            case "Hant" -> TRADITIONAL;
            case "Hans" -> SIMPLIFIED;
            default -> switch (locale.getCountry()) {
                case "TW", "HK", "MO" -> TRADITIONAL;
                default -> SIMPLIFIED;
            };
        };
    }

    /** The words in this language; never those of the default locale, which may be another one. */
    ResourceBundle words() {
        return ResourceBundle.getBundle("offprint.ui.messages", bundle,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** How dates and numbers are written: as a locale has them if it speaks this language, else as is usual in it. */
    Locale formats(Locale locale) {
        boolean speaks = locale.getLanguage().equals(usual.getLanguage()) && of(locale) == this;
        return speaks ? locale : usual;
    }
}
