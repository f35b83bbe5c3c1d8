package offprint;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import offprint.ui.actions.Habits;

/** How commands are used, as the settings keep it: {@code keys.star=Shortcut+D | F4}, {@code commands=star read}. */
final class HabitSettings {

    private static final String KEYS = "keys.";
    private static final String TOUR = "tour";

    private HabitSettings() {
    }

    static Habits read(Properties values) {
        var keys = values.stringPropertyNames().stream().filter(name -> name.startsWith(KEYS)).collect(
                Collectors.toMap(name -> name.substring(KEYS.length()), name -> split(values, name, "\\|")));
        return new Habits(keys, split(values, "commands", " "),
                Boolean.parseBoolean(values.getProperty(TOUR)));
    }

    static void put(Properties values, Habits habits) {
        habits.keys().forEach((id, keys) -> values.setProperty(KEYS + id, String.join(" | ", keys)));
        values.setProperty("commands", String.join(" ", habits.lastUsed()));
        values.setProperty(TOUR, Boolean.toString(habits.toured()));
    }

    private static List<String> split(Properties values, String name, String between) {
        return Arrays.stream(values.getProperty(name, "").split(between)).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }
}
