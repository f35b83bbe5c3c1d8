package offprint.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.library.TextBlock.Texts;

/** The words that lists show, by their address: the id of a block and the place in it. */
final class TextTable {

    private static final Texts UNREADABLE = Texts.ofPath("");

    private TextTable() {
    }

    /**
     * Reads texts, each block once as long as they come in the order of their addresses. For one call to the library.
     */
    static final class Reader {

        private static final int KEPT = 128;

        private final Database database;
        private final Map<Long, List<Texts>> blocks = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, List<Texts>> eldest) {
                return size() > KEPT;
            }
        };

        Reader(Database database) {
            this.database = database;
        }

        /** The texts at an address; empty ones if the block is not there or damaged, which {@link Check} finds. */
        Texts at(long address) throws SQLException {
            long id = address / TextBlock.ENTRIES;
            var texts = blocks.get(id);
            if (texts == null) {
                texts = read(database, id);
                blocks.put(id, texts);
            }
            int place = (int) (address % TextBlock.ENTRIES);
            return place < texts.size() ? texts.get(place) : UNREADABLE;
        }
    }

    /** Writes the blocks of a group of files once one of them needs it. */
    static final class Writer {

        private final Database database;
        private final List<byte[]> blocks;
        private final long[] ids;

        Writer(Database database, List<byte[]> blocks) {
            this.database = database;
            this.blocks = blocks;
            this.ids = new long[blocks.size()];
        }

        /** The address of the texts of a file of the group. */
        long address(int index) throws SQLException {
            int block = index / TextBlock.ENTRIES;
            if (ids[block] == 0) {
                ids[block] = insert(database, blocks.get(block));
            }
            return ids[block] * TextBlock.ENTRIES + index % TextBlock.ENTRIES;
        }
    }

    /** Writes a block of its own for one file; answers the address. */
    static long insert(Database database, Texts texts) throws SQLException {
        return new Writer(database, TextBlock.pack(List.of(texts))).address(0);
    }

    private static long insert(Database database, byte[] data) throws SQLException {
        return database.insert("INSERT INTO text_block (data) VALUES (?)", (Object) data);
    }

    private static List<Texts> read(Database database, long id) throws SQLException {
        var found = database.query("SELECT data FROM text_block WHERE id = ?", row -> row.getBytes(1), id);
        try {
            return found.isEmpty() ? List.of() : TextBlock.unpack(found.getFirst());
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Blocks that something points into but that are not there or cannot be read. */
    static List<Long> damaged(Database database) throws SQLException {
        var damaged = new ArrayList<Long>();
        for (long id : database.query("SELECT texts / 32 FROM article UNION SELECT texts / 32 FROM file",
                row -> row.getLong(1))) {
            if (read(database, id).isEmpty()) {
                damaged.add(id);
            }
        }
        return damaged;
    }

    /** Removes the blocks that nothing points into any more. */
    static int removeUnused(Database database) throws SQLException {
        return database.update("""
                DELETE FROM text_block
                WHERE id NOT IN (SELECT texts / 32 FROM article)
                  AND id NOT IN (SELECT texts / 32 FROM file)
                """);
    }
}
