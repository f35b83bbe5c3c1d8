package offprint.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of invented articles: a folder that changes with each round, and ever new ZIP files. */
final class Archives {

    /** After which there are no new ones: the memory of an hour is compared with that of its beginning. */
    private static final int MOST = 2_500;

    // So that there are always enough for a ZIP that the window asks about.
    private static final int LARGEST = 800;

    private final Path folder;
    private final Random random;
    private final Stories stories;
    private final Map<Integer, Integer> editions = new TreeMap<>();
    private int next = 1;
    private int files;

    /** An archive to import, and the addresses of the articles in it. */
    record Archive(Path path, List<String> addresses) {

        Archive {
            addresses = List.copyOf(addresses);
        }
    }

    Archives(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
        this.stories = new Stories(random);
    }

    /** The folder of posts after somebody has written, changed and deleted some. */
    Archive changedFolder() throws IOException {
        var posts = Files.createDirectories(folder.resolve("posts"));
        for (var entry : editions.entrySet()) {
            if (random.nextInt(8) == 0) {
                entry.setValue(entry.getValue() + 1);
                write(posts, entry.getKey(), entry.getValue());
            }
        }
        for (int gone : some(editions.keySet(), Math.max(1, editions.size() - LARGEST))) {
            editions.remove(gone);
            Files.delete(posts.resolve(gone + ".md"));
        }
        for (int number : numbers(5 + random.nextInt(20))) {
            editions.put(number, 0);
            write(posts, number, 0);
        }
        Files.write(posts.resolve("odd-" + random.nextInt(20) + ".md"), stories.odd());
        return new Archive(posts, editions.keySet().stream().map(Stories::address).toList());
    }

    private void write(Path posts, int number, int edition) throws IOException {
        Files.writeString(posts.resolve(number + ".md"), stories.post(number, edition));
    }

    /** A ZIP of so many new articles. */
    Archive zip(int articles) throws IOException {
        var zip = Files.createDirectories(folder.resolve("zips")).resolve("archive-" + ++files + ".zip");
        var addresses = new ArrayList<String>();
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int number : numbers(articles)) {
                out.putNextEntry(new ZipEntry("_posts/" + number + ".md"));
                out.write(stories.post(number, 0).getBytes(StandardCharsets.UTF_8));
                addresses.add(Stories.address(number));
            }
            out.putNextEntry(new ZipEntry("_posts/odd.html"));
            out.write(stories.odd());
        }
        return new Archive(zip, addresses);
    }

    // In the end the same again.
    private List<Integer> numbers(int count) {
        if (next + count > MOST) {
            return some(IntStream.range(1, next).filter(number -> !editions.containsKey(number)).boxed().toList(),
                    count);
        }
        next += count;
        return IntStream.range(next - count, next).boxed().toList();
    }

    private List<Integer> some(Collection<Integer> numbers, int count) {
        var mixed = new ArrayList<>(numbers);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
    }
}
