package offprint.library;

import java.sql.SQLException;
import java.util.BitSet;

/**
 * Which articles are unread and which have a star, in memory: walking all unread ones of a million takes longer than
 * everything else of a view. Every change is numbered in the library, so that one made by another program is noticed.
 */
final class MarkSets {

    private static final String NUMBER = "SELECT value FROM setting WHERE name = 'marks.changes'";

    private final Object lock = new Object();
    private Known known = new Known("", -1, new BitSet(), new BitSet());

    /** Sets that are not changed. */
    record Known(String stamp, long number, BitSet unread, BitSet starred) {

        private Known with(long next, Change change) {
            var changed = (BitSet) (change.read ? unread : starred).clone();
            if (change.read == change.set) {
                changed.andNot(change.ids);
            } else {
                changed.or(change.ids);
            }
            return new Known(stamp, next, change.read ? changed : unread, change.read ? starred : changed);
        }
    }

    /**
     * What the reader marked: articles as read or not, or with a star or without.
     *
     * @param ids the articles that are different now
     */
    record Change(boolean read, boolean set, BitSet ids) {

        static Change of(Edit.Read edit, BitSet ids) {
            return new Change(true, edit.on(), ids);
        }

        static Change of(Edit.Star edit, BitSet ids) {
            return new Change(false, edit.on(), ids);
        }
    }

    /** Counts one more change, in its transaction. Answers its number. */
    static long count(Database database) throws SQLException {
        database.update("""
                INSERT INTO setting (name, value) VALUES ('marks.changes', '1')
                ON CONFLICT DO UPDATE SET value = value + 1
                """);
        return database.number(NUMBER, 0);
    }

    /** The marks as they are stored. The stamp says which articles there are. */
    Known of(Database database, String stamp) throws SQLException {
        long number = database.number(NUMBER, 0);
        synchronized (lock) {
            if (known.number >= number && known.stamp.equals(stamp)) {
                return known;
            }
        }
        var read = new Known(stamp, number, database.ids("SELECT id FROM article WHERE read = 0"),
                database.ids("SELECT id FROM article WHERE starred = 1"));
        synchronized (lock) {
            known = read;
        }
        return read;
    }

    /** Takes a change that was stored under that number. */
    void changed(long number, Change change) {
        synchronized (lock) {
            if (known.number == number - 1) {
                known = known.with(number, change);
            }
        }
    }
}
