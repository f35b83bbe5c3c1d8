package offprint.lists;

import offprint.html.FilterList;
import offprint.html.ListHeader;

/**
 * A list the reader has imported.
 *
 * @param file        its name in the folder of lists; what the other methods of {@link FilterLists} want to hear
 * @param on          whether it is in use
 * @param used        rules that say something about articles
 * @param unsupported rules that are for browsers only
 * @param bad         lines that are wrong
 */
public record UserList(String file, ListHeader header, boolean on, int used, int unsupported, int bad) {

    static UserList of(String file, FilterList list) {
        return new UserList(file, list.header(), true, list.rules().size(), list.unsupportedCount(),
                list.problems().size());
    }

    UserList withOn(boolean now) {
        return new UserList(file, header, now, used, unsupported, bad);
    }
}
