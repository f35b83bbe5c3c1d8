package offprint.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFaceOutOfAJarIsUnpackedOnce() throws Exception {
        var files = new FontFiles(folder.resolve("cache"));

        Path file = files.unpacked(Face.EMOJI, jarred(Face.EMOJI));
        var written = Files.getLastModifiedTime(file);

        assertArrayEquals(Face.EMOJI.open().readAllBytes(), Files.readAllBytes(file));
        assertEquals(file, files.unpacked(Face.EMOJI, jarred(Face.EMOJI)));
        assertEquals(written, Files.getLastModifiedTime(file));
        assertEquals(1, folder.resolve("cache").toFile().list().length);
    }

    @Test
    void aCopyThatWasCutShortIsReplaced() throws Exception {
        var files = new FontFiles(folder.resolve("cache"));
        Path file = files.unpacked(Face.EMOJI, jarred(Face.EMOJI));
        Files.write(file, new byte[10]);

        files.unpacked(Face.EMOJI, jarred(Face.EMOJI));

        assertArrayEquals(Face.EMOJI.open().readAllBytes(), Files.readAllBytes(file));
    }

    @Test
    void aFaceThatIsAFileAlreadyIsUsedWhereItIs() throws Exception {
        Path file = new FontFiles(folder).file(Face.SANS);

        assertTrue(Files.isRegularFile(file));
        assertEquals(0, folder.toFile().list().length);
        assertTrue(new FontFiles(folder).open(Face.SANS).has('夜'));
    }

    private URL jarred(Face face) throws Exception {
        Path jar = folder.resolve("program.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("face.ttf"));
            zip.write(face.open().readAllBytes());
        }
        return URI.create("jar:" + jar.toUri() + "!/face.ttf").toURL();
    }
}
