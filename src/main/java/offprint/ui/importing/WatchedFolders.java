package offprint.ui.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import offprint.importing.FolderWatch;

/** Imports the watched folders by themselves: once at first, then whenever they change. Belongs to the JavaFX thread. */
public final class WatchedFolders implements AutoCloseable {

    private final ImportViewModel imports;
    private final Executor window;
    private final Map<Path, FolderWatch> watches = new HashMap<>();

    /** The executor runs on the JavaFX thread what the watching threads have to say. */
    public WatchedFolders(ImportViewModel imports, Executor window) {
        this.imports = imports;
        this.window = window;
    }

    /** Watches these folders from now on and no others. */
    public void watch(Set<Path> folders) {
        watches.keySet().stream().filter(folder -> !folders.contains(folder)).toList()
                .forEach(folder -> watches.remove(folder).close());
        for (var folder : folders) {
            watches.computeIfAbsent(folder, it -> new FolderWatch(it, this::changed));
        }
    }

    private void changed(Path folder) {
        window.execute(() -> {
            if (watches.containsKey(folder)) {
                imports.runQuietly(folder);
            }
        });
    }

    @Override
    public void close() {
        watches.values().forEach(FolderWatch::close);
        watches.clear();
    }
}
