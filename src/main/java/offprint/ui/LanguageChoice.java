package offprint.ui;

import java.util.Locale;
import java.util.Optional;

/** The language of the window, as the reader wants it. */
public enum LanguageChoice {

    SYSTEM("", Optional.empty()),
    ENGLISH("English", Optional.of(Language.ENGLISH)),
    SIMPLIFIED("简体中文", Optional.of(Language.SIMPLIFIED)),
    TRADITIONAL("繁體中文", Optional.of(Language.TRADITIONAL)),
    JAPANESE("日本語", Optional.of(Language.JAPANESE));

    private final String ownName;
    private final Optional<Language> language;

    LanguageChoice(String ownName, Optional<Language> language) {
        this.ownName = ownName;
        this.language = language;
    }

    /** What the language calls itself, so that whoever reads only that one finds it; empty for that of the system. */
    String ownName() {
        return ownName;
    }

    /** The locale that makes the window speak so: the system's own if it does. */
    public Locale in(Locale system) {
        return language.map(chosen -> chosen.formats(system)).orElse(system);
    }
}
