package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

    @TempDir
    private Path folder;

    private final List<Database> opened = new ArrayList<>();
    private Connections connections;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("library.db");
        connections = new Connections(file, Database.open(file, false), () -> {
            opened.add(Database.openToRead(file));
            return opened.getLast();
        }, new LibraryState.Writable());
    }

    @Test
    void aConnectionOnWhichSomethingWentWrongIsClosed() throws Exception {
        assertThrows(IllegalStateException.class, () -> connections.read("read", _ -> {
            throw new IllegalStateException("a row that nobody expected");
        }));

        assertClosed();
        connections.close();
    }

    @Test
    void aConnectionThatIsReadFromWhileTheLibraryClosesIsClosedAfterwards() throws Exception {
        connections.read("read", database -> {
            connections.close();
            return database.number("SELECT 1", 0);
        });

        assertClosed();
    }

    private void assertClosed() {
        assertEquals(1, opened.size());
        assertThrows(SQLException.class, () -> opened.getFirst().number("SELECT 1", 0));
    }
}
