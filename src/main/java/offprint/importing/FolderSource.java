package offprint.importing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.images.LocalPictures;
import offprint.library.Archive;
import offprint.model.Problem;

/**
 * A folder and all folders in it. Links in it are not followed: they may lead out of the folder, or in a circle. The
 * folder itself may be a link: somebody named it.
 */
final class FolderSource extends PostSource {

    /** What a name has for bytes that are not in the encoding of the system. */
    private static final char UNKNOWN = '\uFFFD';

    private final Path given;
    private final Path root;
    private final Walk walk;
    /** Files that are not found under the name they have here. */
    private final Map<String, Path> renamed = new HashMap<>();

    /** Goes through a folder, as {@link Files#walkFileTree} does. */
    @FunctionalInterface
    interface Walk {
        void through(Path root, FileVisitor<Path> visitor) throws IOException;
    }

    FolderSource(Path folder) throws IOException {
        this(folder, Files::walkFileTree);
    }

    FolderSource(Path folder, Walk walk) throws IOException {
        this.given = folder;
        this.root = walked(folder);
        this.walk = walk;
    }

    /** Where a walk through the folder begins: it would take a link for a file. */
    static Path walked(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    }

    @Override
    List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        walk.through(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = inside(file);
                if (attributes.isRegularFile() && isPost(path)) {
                    entries.add(new Entry(path, attributes.size(), attributes.lastModifiedTime().toMillis()));
                }
                noteArchive(path);
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
                    note(Problem.error(inside(folder).isEmpty() ? Archive.name(given) : inside(folder), 0,
                            "cannot be listed to its end: " + ImportException.reason(cause)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    private String inside(Path file) {
        String path = root.relativize(file).toString().replace(File.separatorChar, '/');
        return path.indexOf(UNKNOWN) < 0 ? path : renamed(file);
    }

    private String renamed(Path file) {
        var names = NameBytes.last(root.relativize(file).getNameCount(), file);
        String meant = names.stream().map(name -> NameBytes.decoded(name, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("/"));
        boolean isTaken = renamed.containsKey(meant) || Files.exists(root.resolve(meant));
        String path = !isTaken ? meant : names.stream().map(name -> new String(name, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("/"));
        renamed.put(path, file);
        return path;
    }

    private Path file(Entry entry) {
        var file = renamed.get(entry.path());
        return file == null ? root.resolve(entry.path()) : file;
    }

    @Override
    void read(List<Entry> wanted, Taker taker) {
        for (var entry : wanted) {
            if (!FileSource.read(entry, file(entry), taker, LinkOption.NOFOLLOW_LINKS)) {
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
