package offprint;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;

/** The scripts of Chinese, as the settings keep them: {@code script=SIMPLIFIED}, {@code script.example.org=TAIWAN}. */
final class ScriptSettings {

    private static final String USUAL = "script";
    private static final String SITE = USUAL + ".";

    private ScriptSettings() {
    }

    static ScriptChoice read(Properties values) {
        var choice = script(values, USUAL).map(ScriptChoice::of).orElse(ScriptChoice.AS_WRITTEN);
        for (String name : values.stringPropertyNames()) {
            var script = script(values, name);
            if (name.startsWith(SITE) && script.isPresent()) {
                choice = choice.with(name.substring(SITE.length()), script.get());
            }
        }
        return choice;
    }

    static void put(Properties values, ScriptChoice choice) {
        values.setProperty(USUAL, choice.usual().name());
        choice.sites().forEach((site, script) -> values.setProperty(SITE + site, script.name()));
    }

    private static Optional<ChineseScript> script(Properties values, String name) {
        return Stream.of(ChineseScript.values()).filter(script -> script.name().equals(values.getProperty(name)))
                .findFirst();
    }
}
