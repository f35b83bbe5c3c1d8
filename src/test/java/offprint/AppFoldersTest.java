package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/reader");

    @Test
    void linuxKeepsDataWhereXdgSays() {
        assertEquals(Path.of("/data/offprint"),
                AppFolders.data("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")::get));
        assertEquals(HOME.resolve(".local/share/offprint"), AppFolders.data("Linux", HOME, name -> null));
        assertEquals(HOME.resolve(".local/share/offprint"),
                AppFolders.data("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")::get));
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() {
        assertEquals(HOME.resolve("Library/Application Support/Offprint"),
                AppFolders.data("Mac OS X", HOME, name -> null));
        assertEquals(HOME.resolve("AppData/Local/Offprint"), AppFolders.data("Windows 11", HOME, name -> null));
    }
}
