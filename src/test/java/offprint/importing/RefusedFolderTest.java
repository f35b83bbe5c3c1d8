package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.html.FilterList;
import offprint.library.KnownFile;
import offprint.library.Library;
import offprint.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that the system does not give out: a line each, and the rest is imported. */
class RefusedFolderTest {

    @TempDir
    private Path folder;

    private Path posts;

    @BeforeEach
    void write() throws IOException {
        posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1),
                "locked/b.md", Archives.post(2), "locked/c.md", Archives.post(3)));
    }

    @Test
    void aFolderThatMayNotBeReadIsALineAndItsPostsAreNotTakenForGone() throws Exception {
        try (var source = new FolderSource(posts, new Refusing(new AccessDeniedException("/x"), 0))) {
            var entries = source.entries();

            assertEquals(List.of("a.md"), entries.stream().map(PostSource.Entry::path).toList());
            assertEquals(List.of(Problem.error("locked", 0, "cannot be read: access is denied")), source.problems());
            var known = Map.of("locked/b.md", new KnownFile(1, 1, 1, 1, 1, false),
                    "locked.md", new KnownFile(2, 1, 1, 2, 1, false), "old/d.md", new KnownFile(3, 1, 1, 3, 1, false));
            assertEquals(Set.of("a.md", "locked/b.md"), Importer.present(entries, source, known));
        }
    }

    @Test
    void aFolderThatBreaksOffWhileItIsListedIsALine() throws Exception {
        var failure = new FileSystemException("/x", null, "Input/output error");
        try (var source = new FolderSource(posts, new Refusing(failure, 1))) {
            assertEquals(2, source.entries().size());
            assertEquals(List.of(Problem.error("locked", 0, "cannot be listed to its end: Input/output error")),
                    source.problems());
        }
    }

    /** Root may read everything, so this says something only where the tests run as somebody else. */
    @Test
    void whatTheSystemRefusesIsALineWithItsReason() throws Exception {
        try (var library = Library.inMemory()) {
            var importer = new Importer(library, List.of(FilterList.builtIn()));
            importer.run(List.of(posts), ImportMonitor.NONE);
            Files.writeString(posts.resolve("a.md"), Archives.post("更正", "https://example.com/1", "更正。"));
            Files.setPosixFilePermissions(posts.resolve("locked"), PosixFilePermissions.fromString("---------"));
            Files.setPosixFilePermissions(posts.resolve("a.md"), PosixFilePermissions.fromString("---------"));
            try {
                assumeFalse(Files.isReadable(posts.resolve("locked")), "root may read it");
                var report = importer.run(List.of(posts), ImportMonitor.NONE);

                assertEquals(List.of("locked", "a.md"), report.problems().stream().map(Problem::file).toList());
                assertEquals(List.of(2, 0), List.of(report.failed(), report.removed()));
            } finally {
                Files.setPosixFilePermissions(posts.resolve("locked"), PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Walks as usual, but for a folder that gives out only so many of its files. */
    private record Refusing(IOException failure, int given) implements FolderSource.Walk {

        @Override
        public void through(Path root, FileVisitor<Path> visitor) throws IOException {
            Files.walkFileTree(root, new Passing(visitor, this));
        }
    }

    private static final class Passing implements FileVisitor<Path> {

        private final FileVisitor<Path> visitor;
        private final Refusing refusing;
        private int given;

        private Passing(FileVisitor<Path> visitor, Refusing refusing) {
            this.visitor = visitor;
            this.refusing = refusing;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (refusing.given == 0 && folder.endsWith("locked")) {
                visitor.visitFileFailed(folder, refusing.failure);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return visitor.preVisitDirectory(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            boolean isGiven = !file.getParent().endsWith("locked") || given++ < refusing.given;
            return isGiven ? visitor.visitFile(file, attributes) : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            return visitor.visitFileFailed(file, cause);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException cause) throws IOException {
            return visitor.postVisitDirectory(folder, folder.endsWith("locked") ? refusing.failure : cause);
        }
    }
}
