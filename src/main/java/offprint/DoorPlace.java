package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Where the door of a library is: a folder beside it, or, where that path is too long for a socket, a short one. */
final class DoorPlace {

    // sun_path has 108 bytes on Linux and Windows and 104 on macOS, with the zero at its end.
    private static final int LONGEST = 100;
    private static final String OWNER_ONLY = "rwx------";

    private DoorPlace() {
    }

    /** The folder, the same for every name of that file; empty if no path is short enough. May not exist yet. */
    static Optional<Path> of(Path library) {
        return of(library, runtime());
    }

    static Optional<Path> of(Path library, Path runtime) {
        var file = real(library);
        var beside = file.resolveSibling(file.getFileName() + ".window");
        return fits(beside) ? Optional.of(beside)
                : Optional.of(runtime.resolve("offprint-" + hash(file))).filter(DoorPlace::fits);
    }

    /** Makes the folder so that only its owner may enter it; fails if somebody else's lies there. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        boolean posix = Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix");
        try {
            Files.createDirectory(folder, posix
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(OWNER_ONLY))}
                    : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            if (posix) {
                // Only the owner can; so a folder that another one laid out in /tmp ends it here.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
            }
        }
    }

    static Path socket(Path folder) {
        return folder.resolve("s");
    }

    static Path lock(Path folder) {
        return folder.resolve("lock");
    }

    private static boolean fits(Path folder) {
        return socket(folder).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private static Path real(Path library) {
        try {
            return library.toRealPath();
        } catch (IOException _) {
            // The library is yet to be made.
            var file = library.toAbsolutePath().normalize();
            return Files.isDirectory(file.getParent()) ? real(file.getParent()).resolve(file.getFileName()) : file;
        }
    }

    private static Path runtime() {
        String folder = System.getenv("XDG_RUNTIME_DIR");
        return Path.of(folder == null || folder.isBlank() ? System.getProperty("java.io.tmpdir") : folder)
                .toAbsolutePath();
    }

    private static String hash(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
