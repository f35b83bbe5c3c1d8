package offprint.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import offprint.library.Archive;
import offprint.library.KnownFile;
import offprint.model.PostFile;
import offprint.model.Problem;
import offprint.post.Feed;
import offprint.post.FeedEntry;
import offprint.post.PostFormatException;

/**
 * Another archive, with the entries of its feeds for files: {@code feed.xml#guid}. XML that is no feed is left out.
 *
 * <p>Each entry has a stamp made of the size and the stamp of its feed and the number of entries. So the ledger knows
 * without opening it that a feed has not changed, and knows too if an import ended in the middle of it. A feed holds
 * the newest entries only: what has left a feed that is still there counts as there, and is not marked as removed. So
 * does all of it while the feed is empty, or a server's error lies in its place.
 */
final class FeedSource extends PostSource {

    private static final List<String> ENDINGS = List.of(".xml", ".rss", ".atom", ".rdf");
    private static final int COUNTED = 0xFFFF;

    private final PostSource archive;
    private final String name;
    private final boolean isSingleFile;
    private final Map<String, Entry> feeds = new HashMap<>();
    private final Map<String, List<Entry>> entriesOf = new HashMap<>();
    private List<Entry> files = List.of();

    private FeedSource(PostSource archive, String name, boolean isSingleFile) {
        this.archive = archive;
        this.name = name;
        this.isSingleFile = isSingleFile;
    }

    static FeedSource open(Path path) throws ImportException {
        var archive = PostSource.open(path);
        return new FeedSource(archive, Archive.name(path), archive instanceof FileSource);
    }

    /** The last part of the archive's path; a drive has none, and is called by all of it. */
    String name() {
        return name;
    }

    static boolean mayBeFeed(String path) {
        return ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** The files of the archive as they are, feeds whole. */
    @Override
    List<Entry> entries() throws IOException {
        files = archive.entries();
        archive.problems().forEach(this::note);
        return files;
    }

    /** The files, with entries in the place of feeds; those of a feed that the ledger knows as it is are not read. */
    List<Entry> entries(Map<String, KnownFile> known) throws IOException {
        noteEmptied(known);
        var candidates = files.stream().filter(file -> mayBeFeed(file.path())).toList();
        if (candidates.isEmpty()) {
            return files;
        }
        var before = new HashMap<String, List<String>>();
        known.keySet().stream().filter(path -> path.indexOf('#') > 0).forEach(path -> {
            // A path may hold the mark too, before the ending of the feed or in the name of the entry.
            for (int at = path.indexOf('#'); at > 0; at = path.indexOf('#', at + 1)) {
                before.computeIfAbsent(path.substring(0, at), _ -> new ArrayList<>()).add(path);
            }
        });
        var changed = candidates.stream().filter(feed -> !isKnown(feed, before, known)).toList();
        archive.read(changed, new Listing(path -> before.getOrDefault(path, List.of()).stream()
                .anyMatch(entry -> known.get(entry).hasArticle())));
        var all = new ArrayList<Entry>();
        files.forEach(file -> all.addAll(mayBeFeed(file.path())
                ? withEarlier(entriesOf.getOrDefault(file.path(), List.of()), before.get(file.path()), known)
                : List.of(file)));
        return all;
    }

    /** An error that is not about one path in the archive may hide any of them. */
    @Override
    Set<String> hidden(Set<String> paths) {
        return problems().stream().anyMatch(problem -> problem.isError() && isOfArchive(problem)) ? paths
                : super.hidden(paths);
    }

    private boolean isOfArchive(Problem problem) {
        return problem.file().equals(name) || problem.file().startsWith(name + ' ');
    }

    /** The disk of an archive may not be mounted: where it was is an empty folder then. */
    private void noteEmptied(Map<String, KnownFile> known) {
        long before = known.values().stream().filter(file -> file.hasArticle() && !file.gone()).count();
        if (files.isEmpty() && before > 0) {
            note(Problem.error(name, 0, "has no posts in it now, and had " + before + " before; none of them is taken "
                    + "for removed. Is its disk there? If they are gone for good, forget the archive"));
        }
    }

    private static List<Entry> withEarlier(List<Entry> entries, List<String> before, Map<String, KnownFile> known) {
        if (before == null) {
            return entries;
        }
        var all = new ArrayList<>(entries);
        var paths = entries.stream().map(Entry::path).collect(Collectors.toSet());
        before.stream().filter(path -> !paths.contains(path) && known.get(path).hasArticle()).sorted()
                .forEach(path -> all.add(new Entry(path, known.get(path).size(), known.get(path).stamp())));
        return all;
    }

    private boolean isKnown(Entry feed, Map<String, List<String>> before, Map<String, KnownFile> known) {
        var entries = new ArrayList<Entry>();
        for (String path : before.getOrDefault(feed.path(), List.of())) {
            var file = known.get(path);
            if ((file.stamp() | COUNTED) == (stamp(feed, COUNTED) | COUNTED)) {
                entries.add(new Entry(path, file.size(), file.stamp()));
            }
        }
        boolean isWhole = !entries.isEmpty() && entries.getFirst().stamp() == stamp(feed, entries.size())
                && entries.stream().allMatch(entry -> known.get(entry.path()).hasArticle());
        if (isWhole) {
            entriesOf.put(feed.path(), entries);
        }
        return isWhole;
    }

    private static long stamp(Entry feed, int entries) {
        long mixed = (feed.stamp() * 31 + feed.size()) * 0x9E3779B97F4A7C15L;
        return mixed & ~COUNTED | Math.min(entries, COUNTED);
    }

    @Override
    void read(List<Entry> wanted, Taker taker) throws IOException {
        var inner = new LinkedHashSet<Entry>();
        var wantedOf = new HashMap<String, Map<String, Entry>>();
        for (var entry : wanted) {
            var feed = feeds.get(entry.path());
            if (feed != null) {
                wantedOf.computeIfAbsent(feed.path(), _ -> new HashMap<>()).put(entry.path(), entry);
            }
            inner.add(feed == null ? entry : feed);
        }
        archive.read(List.copyOf(inner), wantedOf.isEmpty() ? taker : new Splitting(wantedOf, taker));
    }

    @Override
    Optional<byte[]> picture(BesidePost picture) throws IOException {
        return archive.picture(picture);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Finds out which files are feeds, and what their entries are called. */
    private final class Listing implements Taker {

        private final Predicate<String> wasFeed;

        Listing(Predicate<String> wasFeed) {
            this.wasFeed = wasFeed;
        }

        @Override
        public boolean take(Entry file, byte[] bytes) {
            if (!Feed.is(bytes)) {
                if (isSingleFile) {
                    note(Problem.error(file.path(), 0, "the file is no RSS or Atom feed"));
                } else if (wasFeed.test(file.path())) {
                    note(Problem.warning(file.path(), 0, "was a feed when it was last imported and is none now; its "
                            + "articles stay as they are"));
                }
                return true;
            }
            try {
                var parts = Careful.read(file.path(), () -> FeedPart.of(new PostFile(file.path(), bytes)));
                entriesOf.put(file.path(), FeedPart.entries(parts, stamp(file, parts.size())));
                parts.forEach(part -> feeds.put(part.path(), file));
            } catch (PostFormatException e) {
                note(e.problem());
            }
            return true;
        }

        @Override
        public boolean fail(Entry file, Problem problem) {
            note(problem);
            return true;
        }
    }

    /** Hands over the wanted entries of a feed one by one. */
    private record Splitting(Map<String, Map<String, Entry>> wantedOf, Taker taker) implements Taker {

        @Override
        public boolean take(Entry file, byte[] bytes) {
            var wanted = wantedOf.get(file.path());
            if (wanted == null) {
                return taker.take(file, bytes);
            }
            try {
                // One by one, so that no more of them are made than there is room for.
                return Careful.read(file.path(), () -> Feed.entries(new PostFile(file.path(), bytes)))
                        .map(FeedEntry::file)
                        .filter(part -> wanted.containsKey(part.path()))
                        .allMatch(part -> taker.take(wanted.get(part.path()), part.bytes()));
            } catch (PostFormatException e) {
                return taker.fail(file, e.problem());
            }
        }

        @Override
        public boolean fail(Entry file, Problem problem) {
            return taker.fail(file, problem);
        }
    }
}
