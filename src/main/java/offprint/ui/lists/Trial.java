package offprint.ui.lists;

import java.util.ArrayList;
import java.util.List;
import offprint.html.FilterList;
import offprint.lists.FilterLists;
import offprint.lists.ListException;

/** The lists in use with one of them, and without it. Reads lists: not for the JavaFX thread. */
final class Trial {

    private Trial() {
    }

    static List<FilterList> without(FilterLists lists, ListRow row, String ownRules) {
        var all = new ArrayList<>(lists.withOwnRules(row.kind() == ListRow.Kind.OWN ? "" : ownRules));
        all.removeIf(list -> list.name().equals(name(lists, row)));
        return all;
    }

    static List<FilterList> with(FilterLists lists, ListRow row, String ownRules) throws ListException {
        var all = new ArrayList<>(without(lists, row, ownRules));
        all.add(switch (row.kind()) {
            case BUILT_IN -> lists.builtIn();
            case IMPORTED -> lists.read(row.file());
            case OWN -> FilterList.load(FilterLists.OWN, ownRules);
        });
        return all;
    }

    private static String name(FilterLists lists, ListRow row) {
        return switch (row.kind()) {
            case BUILT_IN -> lists.builtIn().name();
            case IMPORTED -> row.file();
            case OWN -> FilterLists.OWN;
        };
    }
}
