package offprint.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import offprint.html.ArticleCleaner;
import offprint.importing.PostSource.Entry;
import offprint.library.ImportRun;
import offprint.library.KnownFile;
import offprint.library.Library;
import offprint.library.Outcome;
import offprint.model.OffprintException;

/**
 * Imports files, folders and archives into the library. Safe to call from any thread, one import at a time; a bad file
 * becomes a line of the report, never the end of the import.
 */
public final class Importer {

    private final Library library;
    private final Preparation preparation;

    public Importer(Library library, ArticleCleaner cleaner) {
        this.library = library;
        this.preparation = new Preparation(cleaner);
    }

    /**
     * Imports the paths: post files, folders (recursively), {@code .zip}, {@code .tar.gz}. What is stored stays stored
     * when the monitor cancels or a failure ends the import.
     *
     * @throws OffprintException if a path cannot be opened, or the library cannot be written
     */
    public ImportReport run(List<Path> paths, ImportMonitor monitor) throws OffprintException {
        var tally = new Tally();
        for (Path path : paths) {
            if (!monitor.isCancelled()) {
                importArchive(path.toAbsolutePath().normalize(), tally, monitor);
            }
        }
        return tally.report();
    }

    /** Says what {@link #run} would find, and stores nothing: files are compared with the ledger, not opened. */
    public ImportReport preview(List<Path> paths) throws OffprintException {
        var tally = new Tally();
        for (Path path : paths) {
            var archive = path.toAbsolutePath().normalize();
            try (var source = PostSource.open(archive)) {
                var known = library.knownFiles(archive.toString());
                var entries = source.entries();
                var wanted = wanted(entries, known);
                tally.list(entries.size(), entries.size() - wanted.size(), source.problems());
                wanted.forEach(entry -> tally.add(
                        known.containsKey(entry.path()) ? Outcome.UPDATED : Outcome.ADDED));
            } catch (IOException e) {
                throw ImportException.cannotOpen(archive, e);
            }
        }
        return tally.report();
    }

    private void importArchive(Path path, Tally tally, ImportMonitor monitor) throws OffprintException {
        try (var source = PostSource.open(path)) {
            var entries = source.entries();
            var run = library.startImport(path.toString());
            var wanted = wanted(entries, run.known());
            int unchanged = entries.size() - wanted.size();
            tally.list(entries.size(), unchanged, source.problems());
            monitor.step(unchanged, entries.size(), path.getFileName().toString());
            if (!wanted.isEmpty()) {
                store(source, wanted, entries, run, tally, monitor);
            }
        } catch (IOException e) {
            throw ImportException.cannotOpen(path, e);
        }
    }

    private static List<Entry> wanted(List<Entry> entries, Map<String, KnownFile> known) {
        return entries.stream().filter(entry -> {
            var file = known.get(entry.path());
            return file == null || !file.isSame(entry.size(), entry.stamp());
        }).toList();
    }

    private void store(PostSource source, List<Entry> wanted, List<Entry> entries, ImportRun run, Tally tally,
                       ImportMonitor monitor) throws OffprintException, IOException {
        var paths = new HashSet<String>(entries.size() * 2);
        entries.forEach(entry -> paths.add(entry.path()));
        run.listed(paths);
        int before = tally.changed();
        try (var pipeline = new Pipeline(preparation, run, tally, monitor)) {
            pipeline.run(source, wanted, entries.size() - wanted.size());
        } finally {
            run.finish(tally.changed() - before);
        }
    }
}
