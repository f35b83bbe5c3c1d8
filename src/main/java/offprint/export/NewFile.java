package offprint.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is about to be written under a name that nobody has: exports into one folder at the same time, of one
 * program or of several, would else choose the same for articles of the same day and title, and one would replace the
 * other. The name is claimed by a hidden file beside it until this is closed, when the file has to be there.
 */
public final class NewFile implements AutoCloseable {

    private final Path path;
    private final Optional<UnfinishedFile> claim;

    private NewFile(Path path, Optional<UnfinishedFile> claim) {
        this.path = path;
        this.claim = claim;
    }

    /** A file where its reader wants it, whatever is there. */
    public static NewFile at(Path path) {
        return new NewFile(path, Optional.empty());
    }

    /**
     * The file of that name in that folder, which has to be there; if the name is taken, with {@code  (2)}, {@code
     * (3)}… before the extension.
     *
     * @throws ExportException if nothing can be written there
     * @throws IllegalArgumentException if the name leads out of the folder
     */
    public static NewFile in(Path folder, String name) throws ExportException {
        return in(folder, name, 1);
    }

    /** A file beside that one, with the next number that is free. */
    static NewFile after(Path file) throws ExportException {
        return in(file.toAbsolutePath().getParent(), file.getFileName().toString(), 2);
    }

    private static NewFile in(Path folder, String name, int first) throws ExportException {
        for (int number = first;; number++) {
            Path path = FileNames.inside(folder, FileNames.numbered(name, number));
            if (isFree(path)) {
                var claim = claim(path);
                if (claim.isPresent()) {
                    return new NewFile(path, claim);
                }
            }
        }
    }

    /** Where to write it. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws ExportException {
        if (claim.isPresent()) {
            try {
                claim.get().close();
            } catch (IOException e) {
                throw ExportException.writing(claim.get().path(), e);
            }
        }
    }

    private static Optional<UnfinishedFile> claim(Path path) throws ExportException {
        Path mark = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            Files.createFile(mark);
            var claim = new UnfinishedFile(mark);
            // Who had claimed it before may just have written it.
            if (isFree(path)) {
                return Optional.of(claim);
            }
            claim.close();
            return Optional.empty();
        } catch (FileAlreadyExistsException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw ExportException.writing(path, e);
        }
    }

    private static boolean isFree(Path path) {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
