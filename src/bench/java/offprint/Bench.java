package offprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;

/**
 * The benchmark: {@code mvn -Pbench}. Runs the packaged program as a user would and prints a table. Real archives are
 * taken from {@code ../shared/corpus} where it is there, the sample posts multiplied otherwise.
 */
public final class Bench {

    private static final int STARTS = 5;
    private static final int ARTICLES = 100;
    private static final int WORDS = 50;

    private final Path folder;
    private final Program program;
    private final Path work;
    private final List<String[]> rows = new ArrayList<>();

    Bench(Path folder, Path work) {
        this.folder = folder;
        this.program = new Program(folder, work);
        this.work = work;
    }

    /** Arguments: the folder of the packaged program, a folder to work in, the sample posts. */
    public static void main(String[] arguments) throws IOException, InterruptedException, OffprintException {
        var work = Path.of(arguments[1]);
        Files.createDirectories(work);
        var bench = new Bench(Path.of(arguments[0]), work);
        bench.run(BenchPosts.society(work, Path.of(arguments[2])), BenchPosts.longPosts(work, Path.of(arguments[2])));
    }

    private void run(Path society, Path longPosts) throws IOException, InterruptedException, OffprintException {
        var library = work.resolve("society.db");
        delete(library);
        row("import " + society.getFileName(), "wall", "8 s", seconds(program.run("import", library, society)));
        row("the same again", "wall", "2 s", seconds(program.run("import", library, society)));
        row("library file / posts imported", "size", "1.2", ratio(Files.size(library), BenchPosts.bytes(society)));
        starts(library);
        reading(library);
        searching(library);
        var both = work.resolve("both.db");
        delete(both);
        row("import both archives", "wall", "", seconds(program.run("import", both, society, longPosts)));
        row("their library file / posts imported", "size", "1.2",
                ratio(Files.size(both), BenchPosts.bytes(society) + BenchPosts.bytes(longPosts)));
        new ReaderBench(this, folder, work).run(both);
        new SearchBench(this, work).run(both, List.of(society, longPosts));
        new PrintBench(this, program, work).run(longPosts);
        new CleaningBench(this, program, work).run(List.of(society, longPosts));
        new HugeBench(this, program, work).run();
        new ArchiveBench(this, program, work).run(society, longPosts);
        print();
    }

    private void starts(Path library) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            times.add(window(library, List.of()).painted);
        }
        row("window: start to first page of the list", "median of " + STARTS, "2.0 s",
                "%.2f s".formatted(percentile(times, 50)));
    }

    private void reading(Path library) throws IOException, InterruptedException, OffprintException {
        long[] ids;
        try (var opened = Library.open(library)) {
            ids = opened.find(ArticleQuery.ALL);
        }
        // One row after the other, as they lie before the reader, who clicks on what is in sight.
        int first = new Random(1).nextInt(ids.length - ARTICLES);
        var chosen = Arrays.stream(ids, first, first + ARTICLES).mapToObj(Long::toString).toList();
        var window = window(library, chosen);
        row("open an article, click to painted", "p50 of " + ARTICLES, "40 ms",
                millis(percentile(window.articles, 50)));
        row("open an article, click to painted", "p95 of " + ARTICLES, "100 ms",
                millis(percentile(window.articles, 95)));
        row("longest pause of the window meanwhile", "JavaFX thread", "", millis(window.pause));
        row("memory after reading " + ARTICLES + " articles", "RSS", "500 MB", window.memory / 1024 + " MB");
    }

    private void searching(Path file) throws OffprintException {
        try (var library = Library.open(file)) {
            var words = words(library);
            words.forEach(word -> search(library, word));
            var times = words.stream().map(word -> search(library, word)).toList();
            row("search of a 2-character word: ids and first page", "p50 of " + times.size(), "",
                    millis(percentile(times, 50)));
            row("search of a 2-character word: ids and first page", "p95 of " + times.size(), "20 ms",
                    millis(percentile(times, 95)));
        }
    }

    private static double search(Library library, String word) {
        long start = System.nanoTime();
        try {
            long[] ids = library.find(ArticleQuery.ALL.withWords(word));
            library.summaries(Arrays.copyOf(ids, Math.min(ids.length, 30)));
        } catch (OffprintException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Pairs of Han characters out of the titles of random articles: common ones come more often. */
    private static List<String> words(Library library) throws OffprintException {
        long[] ids = library.find(ArticleQuery.ALL);
        var random = new Random(2);
        long[] some = LongStream.generate(() -> ids[random.nextInt(ids.length)]).limit(2_000).toArray();
        var words = new TreeSet<String>();
        for (ArticleSummary article : library.summaries(some)) {
            String title = article.title();
            int at = title.length() < 2 ? 0 : random.nextInt(title.length() - 1);
            if (title.length() >= 2 && title.substring(at, at + 2).codePoints().allMatch(Character::isIdeographic)) {
                words.add(title.substring(at, at + 2));
            }
        }
        var list = new ArrayList<>(words);
        Collections.shuffle(list, random);
        return list.subList(0, Math.min(WORDS, list.size()));
    }

    record Run(double painted, List<Double> articles, double pause, long memory) {
    }

    /** A window in a process of its own, started by the packaged program's script with its options and AOT cache. */
    Run window(Path library, List<String> ids) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(folder.resolve("bin/offprint").toString(), library.toString(), "read"));
        command.addAll(ids);
        var builder = new ProcessBuilder(command).redirectError(work.resolve("window.log").toFile());
        builder.environment().put("OFFPRINT_MAIN", "offprint.WindowBench");
        builder.environment().put("OFFPRINT_CLASSPATH", System.getProperty("offprint.bench.classes"));
        if (System.getenv("DISPLAY") == null) {
            builder.environment().put("OFFPRINT_OPTS", "-Dglass.platform=Headless -Dprism.order=sw");
        }
        long start = System.nanoTime();
        var process = builder.start();
        double painted = 0;
        var articles = new ArrayList<Double>();
        double pause = 0;
        long memory = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String value = line.substring(line.indexOf(' ') + 1);
                switch (line.split(" ")[0]) {
                    case "painted" -> painted = (System.nanoTime() - start) / 1e9;
                    case "article" -> articles.add(Double.valueOf(value));
                    case "pause" -> pause = Double.parseDouble(value);
                    case "rss" -> memory = Long.parseLong(value);
                    default -> throw new IOException("the window said: " + line);
                }
            }
        }
        if (process.waitFor() != 0 || painted == 0) {
            throw new IOException("the window failed, see " + work.resolve("window.log"));
        }
        return new Run(painted, articles, pause, memory);
    }

    void row(String... cells) {
        rows.add(cells);
        System.out.println(String.join(" | ", cells));
    }

    private void print() {
        System.out.printf("%n%s, %d cores, Java %s, JavaFX %s, %s%n%n", System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.version(), BenchPosts.javaFxVersion(folder),
                System.getenv("DISPLAY") == null ? "headless" : "on a display");
        System.out.println("| what | measure | at most | measured |");
        System.out.println("|---|---|---|---|");
        rows.forEach(cells -> System.out.println("| " + String.join(" | ", cells) + " |"));
    }

    private static double percentile(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }

    private static String ratio(long size, long of) {
        return String.format(Locale.ROOT, "%.2f", (double) size / of);
    }

    static void delete(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library.getParent())) {
            for (Path file : files.filter(each -> each.getFileName().toString()
                    .startsWith(library.getFileName().toString())).toList()) {
                Files.delete(file);
            }
        }
    }
}
