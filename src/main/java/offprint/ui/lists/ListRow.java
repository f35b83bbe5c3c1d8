package offprint.ui.lists;

import offprint.html.FilterList;
import offprint.html.ListHeader;
import offprint.lists.UserList;

/**
 * A list as the window shows it.
 *
 * @param file the name of an imported list, empty for the others
 */
public record ListRow(Kind kind, String file, ListHeader header, boolean on, int used, int unsupported, int bad) {

    /** Where the list comes from. */
    public enum Kind { BUILT_IN, IMPORTED, OWN }

    static ListRow builtIn(FilterList list, boolean on) {
        return new ListRow(Kind.BUILT_IN, "", list.header(), on, list.rules().size(), list.unsupportedCount(),
                list.problems().size());
    }

    static ListRow imported(UserList list) {
        return new ListRow(Kind.IMPORTED, list.file(), list.header(), list.on(), list.used(), list.unsupported(),
                list.bad());
    }

    static ListRow own(FilterList list) {
        return new ListRow(Kind.OWN, "", list.header(), true, list.rules().size(), list.unsupportedCount(),
                list.problems().size());
    }
}
