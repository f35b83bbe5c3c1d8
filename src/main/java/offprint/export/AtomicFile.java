package offprint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import offprint.model.OffprintException;

/** Writes a file whole or not at all, also when the disk fills up or the power goes. */
final class AtomicFile {

    /** Puts the file's content into the stream, which the caller closes. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, OffprintException;
    }

    private AtomicFile() {
    }

    static void write(Path file, byte[] content) throws OffprintException {
        write(file, (OutputStream out) -> out.write(content));
    }

    static void write(Path file, Content content) throws OffprintException {
        try {
            writeWhole(file, content);
        } catch (IOException e) {
            throw ExportException.writing(file, e);
        }
    }

    /** Takes back a file because of that failure, which is told if even this fails. */
    static void delete(Path file, Exception failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static void writeWhole(Path file, Content content) throws IOException, OffprintException {
        Path folder = file.toAbsolutePath().getParent();
        // Beside the target: a move between file systems would be a copy, which can end halfway.
        Path part = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId() + ".part");
        try (var unfinished = new UnfinishedFile(part)) {
            try (FileChannel channel = FileChannel.open(unfinished.path(), StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                channel.force(true);
            }
            move(part, file);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
