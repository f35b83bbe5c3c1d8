package offprint.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The bundled faces as files, unpacked once into a folder: a font is read faster from a file than out of a JAR, and
 * JavaFX keeps a copy of one that it does not read from a file. Safe to call from any thread and from several processes
 * at once.
 */
public final class FontFiles {

    private final Path folder;

    /** Faces unpacked into that folder, which is made when it is first needed; it may be deleted at any time. */
    public FontFiles(Path folder) {
        this.folder = folder;
    }

    /** The file of a face: the resource itself where it is a file, otherwise a copy in the folder. */
    public Path file(Face face) throws IOException {
        URL url = face.url();
        if (url.getProtocol().equals("file")) {
            return Path.of(URI.create(url.toString()));
        }
        return unpacked(face, url);
    }

    /** A face opened for its glyphs. Where nothing can be unpacked it is read out of the program. */
    public FaceFile open(Face face) throws IOException {
        Path file;
        try {
            file = file(face);
        } catch (FileSystemException e) {
            return FaceFile.open(face);
        }
        return FaceFile.open(face, file);
    }

    // The size is part of the name, so that a newer version of the program does not read an older version's face.
    Path unpacked(Face face, URL url) throws IOException {
        long size = url.openConnection().getContentLengthLong();
        Path file = folder.resolve(size + "-" + face.fileName());
        if (Files.isRegularFile(file) && Files.size(file) == size) {
            return file;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, face.fileName(), ".part");
        try {
            try (InputStream in = face.open()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }
}
