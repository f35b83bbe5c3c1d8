package offprint.library;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose file gets lost while it is open, as with a disk that is taken away. */
class LostFileTest {

    private static final int ARTICLES = 3_000;
    private static final int LEFT = 3 * 4096;

    @TempDir
    private Path folder;

    @Test
    void aFileCutShortWhileItIsReadIsAnErrorAndNotTheEndOfTheProgram() throws Exception {
        var file = folder.resolve("library.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", IntStream.rangeClosed(1, ARTICLES)
                    .mapToObj(number -> Articles.file("posts/" + number + ".md", number + "号泊位", "泊位的灯暗了。"))
                    .toArray(ImportedFile[]::new));
        }
        try (var database = Database.openToRead(file)) {
            var rows = new AtomicInteger();

            assertThrows(SQLException.class, () -> database.each("SELECT * FROM article ORDER BY id", _ -> {
                if (rows.getAndIncrement() == 0) {
                    cutShort(file);
                }
            }));

            assertTrue(rows.get() > 0 && rows.get() < ARTICLES, rows + " rows");
        }
    }

    private static void cutShort(Path file) {
        try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.truncate(LEFT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
