package offprint.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.images.ImageStore;
import offprint.importing.PostSource.Entry;
import offprint.library.ImportRun;
import offprint.library.KnownFile;
import offprint.library.Library;
import offprint.library.ListedFile;
import offprint.model.OffprintException;

/**
 * Imports files, folders and archives into the library. Safe to call from any thread, one import at a time; a bad file
 * becomes a line of the report, never the end of the import.
 */
public final class Importer {

    private final Library library;
    private final String textVersion;
    private final Pipeline.Settings settings;

    /** An importer that does not say by which rules it made the search text; a {@link Reindexer} will make it again. */
    public Importer(Library library, ArticleCleaner cleaner) {
        this(library, "", settings(cleaner, Optional.empty(), Pipeline.BATCH_FILES));
    }

    /** An importer with a cleaner of these rules, which leaves pictures where they are. */
    public Importer(Library library, List<FilterList> rules) {
        this(library, rules, Pipeline.BATCH_FILES);
    }

    /** An importer that also takes in the pictures which lie beside their posts in a folder or a ZIP. */
    public Importer(Library library, List<FilterList> rules, ImageStore pictures) {
        this(library, SearchText.version(rules),
                settings(new ArticleCleaner(rules), Optional.of(pictures), Pipeline.BATCH_FILES));
    }

    /** @param batchFiles how many files to store in one transaction, about */
    Importer(Library library, List<FilterList> rules, int batchFiles) {
        this(library, SearchText.version(rules), settings(new ArticleCleaner(rules), Optional.empty(), batchFiles));
    }

    private Importer(Library library, String textVersion, Pipeline.Settings settings) {
        this.library = library;
        this.textVersion = textVersion;
        this.settings = settings;
    }

    private static Pipeline.Settings settings(ArticleCleaner cleaner, Optional<ImageStore> pictures, int batchFiles) {
        return new Pipeline.Settings(new Preparation(cleaner), pictures, batchFiles, Pace.EQUAL);
    }

    /** The same importer, but one that lets other threads go first: for a window that is to be used meanwhile. */
    public Importer behindOthers() {
        return new Importer(library, textVersion, settings.withPace(Pace.BEHIND));
    }

    /**
     * Imports the paths: post files, folders (recursively), {@code .zip}, {@code .tar.gz}, {@code .tar}. What is
     * stored stays stored when the monitor cancels or a failure ends the import.
     *
     * <p>One of several paths that cannot be read is a line of the report, too.
     *
     * @throws OffprintException if the only path cannot be opened, or the library cannot be written
     */
    public ImportReport run(List<Path> paths, ImportMonitor monitor) throws OffprintException {
        var tally = new Tally();
        library.upkeep().begin(textVersion);
        for (Path path : paths) {
            if (!monitor.isCancelled()) {
                var archive = path.toAbsolutePath().normalize();
                try {
                    importArchive(archive, tally, monitor);
                } catch (ImportException e) {
                    tally.addUnreadable(archive, e, paths.size());
                }
            }
        }
        new SimilarArticles(library, settings.preparation()).find(monitor::isCancelled);
        // To make the index one piece takes a tenth of the import: not for somebody who waits for it to stop.
        library.upkeep().tidy(monitor.isCancelled() ? 0 : tally.changed());
        return tally.report();
    }

    /** Says what {@link #run} would find, and stores nothing: files are compared with the ledger, not opened. */
    public ImportPreview preview(List<Path> paths, ImportMonitor monitor) throws OffprintException {
        return new Preview(library).run(paths, monitor);
    }

    private void importArchive(Path path, Tally tally, ImportMonitor monitor) throws OffprintException {
        try (var source = FeedSource.open(path)) {
            var run = library.startImport(path.toString(), listing(source.entries()));
            var entries = source.entries(run.known());
            run.listed(present(entries, source, run.known()));
            var wanted = wanted(entries, run.known());
            int unchanged = entries.size() - wanted.size();
            tally.list(entries.size(), unchanged, source.problems());
            monitor.step(unchanged, entries.size(), source.name());
            store(source, wanted, unchanged, run, tally, monitor);
        } catch (IOException e) {
            throw ImportException.cannotOpen(path, e);
        }
    }

    static List<ListedFile> listing(List<Entry> entries) {
        return entries.stream().map(entry -> new ListedFile(entry.path(), entry.size(), entry.stamp())).toList();
    }

    static Set<String> present(List<Entry> entries, PostSource source, Map<String, KnownFile> known) {
        var paths = new HashSet<String>(entries.size() * 2);
        entries.forEach(entry -> paths.add(entry.path()));
        // A folder that may not be read hides its files; that does not mean that they are gone.
        paths.addAll(source.hidden(known.keySet()));
        return paths;
    }

    static List<Entry> wanted(List<Entry> entries, Map<String, KnownFile> known) {
        return entries.stream().filter(entry -> {
            var file = known.get(entry.path());
            return file == null || !file.isSame(entry.size(), entry.stamp());
        }).toList();
    }

    private void store(PostSource source, List<Entry> wanted, int unchanged, ImportRun run, Tally tally,
                       ImportMonitor monitor) throws OffprintException, IOException {
        int before = tally.changed();
        int problems = tally.problems() - source.problems().size();
        // What ended the import is the thing to say, not what follows from it when its end is noted.
        try (var ending = new Ending(run, tally, problems)) {
            if (!wanted.isEmpty()) {
                if (before == 0) {
                    // Before this run changes anything: what its first archive brought is still in that archive.
                    library.backUpDaily();
                }
                try (var pipeline = new Pipeline(settings, run, tally, monitor)) {
                    pipeline.run(source, wanted, unchanged);
                }
            }
            ending.isReached = !tally.isCancelled();
        }
    }

    /** What is done at the end of an import, however it ends. */
    private static final class Ending implements AutoCloseable {

        private final ImportRun run;
        private final Tally tally;
        private final int problemsBefore;
        private boolean isReached;

        Ending(ImportRun run, Tally tally, int problemsBefore) {
            this.run = run;
            this.tally = tally;
            this.problemsBefore = problemsBefore;
        }

        @Override
        public void close() throws OffprintException {
            int problems = tally.problems() - problemsBefore;
            if (isReached) {
                tally.addRemoved(run.finish(problems));
            } else {
                run.breakOff(problems);
            }
        }
    }
}
