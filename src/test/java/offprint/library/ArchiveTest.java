package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void aWholeDriveIsCalledByItsPlace() {
        assertEquals("/", Archive.name(Path.of("/")));
        assertEquals("posts", Archive.name(Path.of("/posts")));
    }
}
