package offprint.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.model.Problem;

/** An archive of posts: what is in it, and the bytes of each file. Used by one thread. */
abstract class PostSource implements Closeable {

    /** A larger file is not read: no post is so long (CLEANING.md, limits). */
    static final int LARGEST_FILE = 32 * 1024 * 1024;

    /** A larger picture is not taken; as many bytes are fetched from the web at most. */
    static final int LARGEST_PICTURE = 20 * 1024 * 1024;

    /** An archive with more entries is an attack, not an archive. */
    static final int MOST_ENTRIES = 5_000_000;

    /** A post of such a name is still imported when it is given by itself. */
    private static final Set<String> NO_POSTS = Set.of("readme.md", "readme.txt", "license.md", "license.txt",
            "changelog.md", "contributing.md", "robots.txt", "404.html");
    private static final Set<String> NO_FOLDERS = Set.of("__macosx", ".git", ".github", "_layouts", "_includes",
            "_site", "node_modules");
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".html", ".htm", ".mhtml", ".mht", ".txt");

    private static final List<String> ARCHIVES = List.of(".zip", ".tar.gz", ".tgz", ".tar");

    /** So much is read of any archive, and of a larger one {@link #HIGHEST_RATIO} times its size. */
    static final long SMALL_ARCHIVE = 4L * 1024 * 1024 * 1024;
    /** Text gets five times smaller. */
    static final int HIGHEST_RATIO = 20;

    /** So many archives inside the archive are named; a tar can hold millions of their names. */
    private static final int NAMED_ARCHIVES = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int archives;

    /**
     * A file of the archive.
     *
     * @param path  inside the archive, with {@code /} between folders
     * @param size  bytes, as the archive says; -1 if it does not
     * @param stamp CRC-32 in an archive, modification time in ms otherwise
     * @param name  what tells it from others with the same address; empty if its address does
     */
    record Entry(String path, long size, long stamp, String name) {

        Entry(String path, long size, long stamp) {
            this(path, size, stamp, "");
        }
    }

    /** Takes the bytes of a file, or the reason why there are none. */
    interface Taker {

        /** @return false to stop reading */
        boolean take(Entry entry, byte[] bytes);

        /** @return false to stop reading */
        boolean fail(Entry entry, Problem problem);
    }

    static PostSource open(Path path) throws ImportException {
        String name = path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (Files.isDirectory(path)) {
                return new FolderSource(path);
            }
            if (!Files.exists(path)) {
                throw ImportException.missing(path);
            }
            if (name.endsWith(".zip")) {
                return ZipSource.of(path);
            }
            if (name.endsWith(".tar.gz") || name.endsWith(".tgz") || name.endsWith(".tar")) {
                return TarSource.of(path);
            }
            return new FileSource(path);
        } catch (IOException e) {
            throw ImportException.cannotOpen(path, e);
        }
    }

    /** The posts in the archive, in an order that is always the same. */
    abstract List<Entry> entries() throws IOException;

    /** What was seen while listing and is not a post, such as a folder without permission. */
    List<Problem> problems() {
        return problems;
    }

    final void note(Problem problem) {
        problems.add(problem);
    }

    /** Those of the paths that may be there, though they were not seen: an error hides what lies below its path. */
    Set<String> hidden(Set<String> paths) {
        var hiding = problems().stream().filter(Problem::isError).map(Problem::file).collect(Collectors.toSet());
        return hiding.isEmpty() ? Set.of()
                : paths.stream().filter(path -> isBelow(path, hiding)).collect(Collectors.toSet());
    }

    private static boolean isBelow(String path, Set<String> places) {
        for (int end = 0; end < path.length(); end++) {
            // A folder and what is in it, a feed and its entries.
            boolean isEnd = path.charAt(end) == '/' || path.charAt(end) == '#';
            if (isEnd && places.contains(path.substring(0, end))) {
                return true;
            }
        }
        return places.contains(path);
    }

    /** Says so if a file in the archive is an archive itself; it may hold posts, but so may a thousand inside it. */
    final void noteArchive(String path) {
        if (ARCHIVES.stream().noneMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
            return;
        }
        archives++;
        if (archives <= NAMED_ARCHIVES) {
            note(Problem.warning(path, 0, "is an archive inside the archive and was not read; import it by itself"));
        } else if (archives == NAMED_ARCHIVES + 1) {
            note(Problem.warning(path, 0, "is one of many more archives inside the archive, and none was read"));
        }
    }

    /** Reads the wanted entries, which come from {@link #entries}, in their order. */
    abstract void read(List<Entry> wanted, Taker taker) throws IOException;

    /** The bytes of a picture that lies beside a post; empty if the archive has none there, or cannot be asked. */
    Optional<byte[]> picture(BesidePost picture) throws IOException {
        return Optional.empty();
    }

    /** Whether a file of that name may be a post; what systems, Git, Jekyll and its projects leave about is not. */
    static boolean isPost(String path) {
        var parts = List.of(path.toLowerCase(Locale.ROOT).split("/"));
        String name = parts.getLast();
        return (ENDINGS.stream().anyMatch(name::endsWith) || FeedSource.mayBeFeed(name)) && !name.startsWith(".")
                && !NO_POSTS.contains(name) && parts.stream().noneMatch(NO_FOLDERS::contains);
    }

    static Problem tooLarge(String path, long size) {
        return Problem.error(path, 0, "the file has " + size + " bytes; more than " + LARGEST_FILE + " are not read");
    }

    static Problem bomb(String path) {
        return Problem.error(path, 0, "is not read: what was read of the archive is many times its size, as in a bomb");
    }

    static Problem unreadable(String path, IOException cause) {
        return Problem.error(path, 0, "cannot be read: " + ImportException.reason(cause));
    }
}
