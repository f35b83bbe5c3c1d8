package offprint.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.model.Problem;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A {@code .tar} or {@code .tar.gz} archive. It has no table of contents, so it is read twice: once to list it, once
 * for the posts. Of several entries with one path the last is the file: {@code tar -r} and {@code -u} add what is
 * newer.
 */
final class TarSource extends PostSource {

    private final Path file;
    private final long most;
    /** How many entries of a path come before the last one. */
    private final Map<String, Integer> outdated = new HashMap<>();

    private TarSource(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    static TarSource of(Path file) throws IOException {
        return of(file, SMALL_ARCHIVE);
    }

    /** @param most bytes that are read in any case, however small the archive is */
    static TarSource of(Path file, long most) throws IOException {
        return new TarSource(file, Math.max(most, Files.size(file) * HIGHEST_RATIO));
    }

    @Override
    List<Entry> entries() throws IOException {
        var entries = new LinkedHashMap<String, Entry>();
        outdated.clear();
        try (var tar = open()) {
            list(tar, entries);
        } catch (Inflating.BombException _) {
            note(bomb(file.getFileName() + " after " + entries.size() + " posts"));
        }
        return List.copyOf(entries.values());
    }

    private void list(TarReader tar, Map<String, Entry> entries) throws IOException {
        int headers = 0;
        for (var entry = tar.next(); entry != null; entry = tar.next()) {
            String path = entry.getName();
            noteArchive(path);
            if ((isWanted(entry) ? entries.put(path, entry(entry)) : entries.remove(path)) != null) {
                outdated.merge(path, 1, Integer::sum);
            }
            if (++headers > MOST_ENTRIES) {
                throw new IOException("it has more than " + MOST_ENTRIES + " entries");
            }
        }
    }

    @Override
    void read(List<Entry> wanted, Taker taker) throws IOException {
        var left = new LinkedHashMap<String, Entry>();
        wanted.forEach(entry -> left.put(entry.path(), entry));
        var before = new HashMap<>(outdated);
        try (var tar = open()) {
            for (var next = tar.next(); next != null && !left.isEmpty(); next = tar.next()) {
                boolean isNewest = isWanted(next) && !isOutdated(next.getName(), before);
                var entry = isNewest ? left.remove(next.getName()) : null;
                if (entry != null && !read(entry, tar, taker)) {
                    return;
                }
            }
            left.values().forEach(entry -> taker.fail(entry,
                    Problem.error(entry.path(), 0, "is not there any more")));
        } catch (Inflating.BombException _) {
            left.values().forEach(entry -> taker.fail(entry, bomb(entry.path())));
        }
    }

    private static boolean isOutdated(String path, Map<String, Integer> before) {
        var left = before.computeIfPresent(path, (_, count) -> count - 1);
        return left != null && left >= 0;
    }

    private static boolean read(Entry entry, TarReader tar, Taker taker) {
        if (entry.size() > LARGEST_FILE) {
            return taker.fail(entry, tooLarge(entry.path(), entry.size()));
        }
        try {
            return taker.take(entry, Inflating.readAll(tar.content(), -1, entry.size()));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    private TarReader open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            var whole = isPlain() ? in : GzipCompressorInputStream.builder().setInputStream(in)
                    .setDecompressConcatenated(true).get();
            return new TarReader(whole, most);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private boolean isPlain() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".tar");
    }

    private static boolean isWanted(TarArchiveEntry entry) {
        // A sparse file is as long as it says and takes no room: nobody packs posts so.
        return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !entry.isSparse()
                && isPost(entry.getName());
    }

    private static Entry entry(TarArchiveEntry entry) {
        return new Entry(entry.getName(), entry.getSize(), entry.getLastModifiedTime().toMillis());
    }

    @Override
    public void close() {
    }
}
