package offprint.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.images.LocalPictures;
import offprint.model.Problem;

/** A folder and all folders in it. Links are not followed: they may lead out of the folder, or in a circle. */
final class FolderSource extends PostSource {

    private final Path root;
    private final Walk walk;

    /** Goes through a folder, as {@link Files#walkFileTree} does. */
    @FunctionalInterface
    interface Walk {
        void through(Path root, FileVisitor<Path> visitor) throws IOException;
    }

    FolderSource(Path root) {
        this(root, Files::walkFileTree);
    }

    FolderSource(Path root, Walk walk) {
        this.root = root;
        this.walk = walk;
    }

    @Override
    List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        walk.through(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isPost(inside(file))) {
                    entries.add(new Entry(inside(file), attributes.size(), attributes.lastModifiedTime().toMillis()));
                }
                noteArchive(inside(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (file.equals(root)) {
                    throw cause;
                }
                note(unreadable(inside(file), cause));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
                if (cause != null) {
                    note(Problem.error(inside(folder).isEmpty() ? name(root) : inside(folder), 0,
                            "cannot be listed to its end: " + ImportException.reason(cause)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    private String inside(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    void read(List<Entry> wanted, Taker taker) {
        for (var entry : wanted) {
            if (!FileSource.read(entry, root.resolve(entry.path()), taker, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
        }
    }

    @Override
    Optional<byte[]> picture(BesidePost picture) throws IOException {
        var file = LocalPictures.file(root, picture.post(), picture.reference());
        return file.isEmpty() || Files.size(file.get()) > LARGEST_PICTURE ? Optional.empty()
                : Optional.of(Files.readAllBytes(file.get()));
    }

    @Override
    public void close() {
    }
}
