package offprint.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import offprint.html.ListHeader;

/** Which lists are in use and what was found in them when they were imported. Immutable. */
record ListState(boolean builtIn, Map<String, UserList> lists) {

    private static final String BUILT_IN = "builtIn";
    private static final String LIST = "list.";

    ListState {
        lists = Map.copyOf(lists);
    }

    static ListState of(Properties values) {
        var lists = new HashMap<String, UserList>();
        for (var key : values.stringPropertyNames()) {
            if (key.startsWith(LIST)) {
                var file = key.substring(LIST.length());
                read(file, values.getProperty(key)).ifPresent(list -> lists.put(file, list));
            }
        }
        return new ListState(!"off".equals(values.getProperty(BUILT_IN)), lists);
    }

    Properties toProperties() {
        var values = new Properties();
        values.setProperty(BUILT_IN, builtIn ? "on" : "off");
        lists.forEach((file, list) -> values.setProperty(LIST + file, String.join("|", list.on() ? "on" : "off",
                "" + list.used(), "" + list.unsupported(), "" + list.bad(), plain(list.header().version()),
                plain(list.header().licence()), plain(list.header().title()))));
        return values;
    }

    private static String plain(String text) {
        return text.replace('|', '/');
    }

    // A line that is damaged is as good as none: the list is read again.
    private static Optional<UserList> read(String file, String line) {
        var parts = line.split("\\|", 7);
        if (parts.length < 7 || !parts[1].concat(parts[2]).concat(parts[3]).matches("\\d{3,20}")) {
            return Optional.empty();
        }
        return Optional.of(new UserList(file, new ListHeader(parts[6], parts[4], parts[5]), parts[0].equals("on"),
                number(parts[1]), number(parts[2]), number(parts[3])));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : 0;
    }

    ListState withBuiltIn(boolean on) {
        return new ListState(on, lists);
    }

    ListState with(UserList list) {
        var changed = new HashMap<>(lists);
        changed.put(list.file(), list);
        return new ListState(builtIn, changed);
    }

    ListState without(String file) {
        var changed = new HashMap<>(lists);
        changed.remove(file);
        return new ListState(builtIn, changed);
    }
}
