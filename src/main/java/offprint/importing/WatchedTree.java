package offprint.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** A folder and all folders in it, as far as they hold posts, registered with a watch service. Used by one thread. */
final class WatchedTree {

    private final Path given;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private Path root;
    private boolean lost = true;

    WatchedTree(Path folder, WatchService service) {
        this.given = folder;
        this.root = folder;
        this.service = service;
    }

    /** Takes the folder up as soon as it is there; answers whether that was now, so that all of it is news. */
    boolean hasCome() throws IOException {
        boolean there = Files.isDirectory(given);
        if (!there) {
            lose();
        }
        if (!there || !folders.isEmpty()) {
            return false;
        }
        try {
            root = FolderSource.walked(given);
        } catch (NoSuchFileException _) {
            return false;
        }
        register(root);
        boolean come = lost;
        lost = false;
        return come;
    }

    /** Takes up new folders; answers whether anything happened that an import may find. */
    boolean take(WatchKey key) throws IOException {
        var folder = folders.get(key);
        boolean news = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder != null && event.kind() == StandardWatchEventKinds.OVERFLOW) {
                // New folders may be among what was lost.
                register(folder);
                news = true;
            } else {
                news |= folder != null && isNews(folder, event);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            if (root.equals(folder)) {
                lose();
            }
        }
        return news;
    }

    private boolean isNews(Path folder, WatchEvent<?> event) throws IOException {
        var path = folder.resolve((Path) event.context());
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            register(path);
        }
        return holdsPosts(path);
    }

    // Files of Git and the like change all the time and are no posts.
    private boolean holdsPosts(Path path) {
        for (var part : root.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private void lose() {
        folders.keySet().forEach(WatchKey::cancel);
        folders.clear();
        lost = true;
    }

    private void register(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!holdsPosts(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY), folder);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException | NotDirectoryException _) {
                    // Made and deleted again at once, as a checkout does.
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            // It may be gone again, or may not be read; the import says so.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
