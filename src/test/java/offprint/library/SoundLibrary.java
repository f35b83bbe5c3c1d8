package offprint.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each have a library of their own, which has to be sound after whatever they did. */
public abstract class SoundLibrary {

    protected Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        library = Library.inMemory();
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        assertTrue(library.verify(CheckMonitor.NONE).isOk());
        library.close();
    }
}
