package offprint.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.importing.PostSource.Entry;
import offprint.library.KnownFile;
import offprint.library.Library;
import offprint.library.Outcome;
import offprint.model.OffprintException;

/** Compares the lists of archives with the ledger: what an import would do, without reading a file. */
final class Preview {

    /** What tells a moved file from a new one without opening it: the ledger has the same of one that is gone. */
    private record Look(long size, long stamp) {
    }

    private final Library library;
    private final Tally tally = new Tally();
    private long bytes;

    Preview(Library library) {
        this.library = library;
    }

    ImportPreview run(List<Path> paths, ImportMonitor monitor) throws OffprintException {
        for (Path path : paths) {
            if (monitor.isCancelled()) {
                tally.cancel();
                break;
            }
            monitor.step(0, 0, path.toString());
            var archive = path.toAbsolutePath().normalize();
            try {
                look(archive);
            } catch (ImportException e) {
                tally.addUnreadable(archive, e, paths.size());
            }
        }
        return new ImportPreview(tally.report(), bytes);
    }

    private void look(Path archive) throws OffprintException {
        try (var source = FeedSource.open(archive)) {
            var known = library.ledger().known(archive.toString(), Importer.listing(source.entries()));
            var entries = source.entries(known);
            var wanted = Importer.wanted(entries, known);
            tally.list(entries.size(), entries.size() - wanted.size(), source.problems());
            var missing = missing(known, Importer.present(entries, source, known));
            int moved = compare(wanted, known, looks(known, missing));
            int removed = (int) missing.stream().filter(path -> !known.get(path).gone()).count();
            tally.addRemoved(Math.max(0, removed - moved));
        } catch (IOException e) {
            throw ImportException.cannotOpen(archive, e);
        }
    }

    private int compare(List<Entry> wanted, Map<String, KnownFile> known, Set<Look> looks) {
        int moved = 0;
        for (var entry : wanted) {
            boolean isMoved = looks.remove(new Look(entry.size(), entry.stamp()));
            moved += isMoved ? 1 : 0;
            tally.add(known.containsKey(entry.path()) ? Outcome.UPDATED : isMoved ? Outcome.MOVED : Outcome.ADDED);
            bytes += Math.max(0, entry.size());
        }
        return moved;
    }

    private static Set<String> missing(Map<String, KnownFile> known, Set<String> present) {
        var missing = new HashSet<String>();
        known.forEach((path, file) -> {
            if (file.hasArticle() && !present.contains(path)) {
                missing.add(path);
            }
        });
        return missing;
    }

    private static Set<Look> looks(Map<String, KnownFile> known, Set<String> paths) {
        var looks = new HashSet<Look>();
        paths.forEach(path -> looks.add(new Look(known.get(path).size(), known.get(path).stamp())));
        return looks;
    }
}
