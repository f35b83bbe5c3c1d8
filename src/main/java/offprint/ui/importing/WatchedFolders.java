package offprint.ui.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import offprint.importing.FolderWatch;

/**
 * Imports the watched folders by themselves: once at first, then whenever they change. Belongs to the JavaFX thread.
 */
public final class WatchedFolders implements AutoCloseable {

    private final ImportViewModel imports;
    private final Executor window;
    private final BiConsumer<Path, String> failed;
    private final Map<Path, FolderWatch> watches = new HashMap<>();

    /**
     * The executor runs on the JavaFX thread what the watching threads have to say.
     *
     * @param failed is told which folder cannot be watched, and why
     */
    public WatchedFolders(ImportViewModel imports, Executor window, BiConsumer<Path, String> failed) {
        this.failed = failed;
        this.imports = imports;
        this.window = window;
    }

    /** Watches these folders from now on and no others. */
    public void watch(Set<Path> folders) {
        watches.keySet().stream().filter(folder -> !folders.contains(folder)).toList()
                .forEach(folder -> watches.remove(folder).close());
        for (var folder : folders) {
            watches.computeIfAbsent(folder, it -> new FolderWatch(it, this::changed,
                    reason -> window.execute(() -> failed(it, reason))));
        }
    }

    private void changed(Path folder) {
        window.execute(() -> {
            if (watches.containsKey(folder)) {
                imports.runQuietly(folder);
            }
        });
    }

    private void failed(Path folder, String reason) {
        if (watches.containsKey(folder)) {
            failed.accept(folder, reason);
        }
    }

    @Override
    public void close() {
        watches.values().forEach(FolderWatch::close);
        watches.clear();
    }
}
