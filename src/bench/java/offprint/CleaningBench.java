package offprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.html.FilterList;
import offprint.html.Removal;
import offprint.model.PostFile;
import offprint.post.Post;
import offprint.post.PostFormatException;
import org.jsoup.Jsoup;

/**
 * How much of what a browser would show of each post is still there when it is cleaned, counted in letters and digits,
 * and how long cleaning takes. What the filter lists take out is furniture; the ledger has each piece of it. Posts that
 * keep less than 95 % with their furniture counted in are written to a list with what was removed.
 */
final class CleaningBench {

    private static final double SUSPICIOUS = 0.95;
    private static final int LONG = 15_000;
    private static final int MORE_RULES = 15_000;
    private static final Path LISTS = Path.of("../shared/lists");

    private final Bench bench;
    private final Program program;
    private final Path list;
    private final ArticleCleaner withoutRules = new ArticleCleaner(List.of());
    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    CleaningBench(Bench bench, Program program, Path work) {
        this.bench = bench;
        this.program = program;
        this.list = work.resolve("text-kept.txt");
    }

    private record Kept(String path, long shown, long furniture, long kept, String removed) {

        double share() {
            return shown == 0 ? 1 : (double) kept / shown;
        }
    }

    void run(List<Path> archives) throws IOException, InterruptedException {
        var kept = new ArrayList<Kept>();
        var longPosts = new ArrayList<Post>();
        for (Path archive : archives) {
            for (Post post : posts(archive)) {
                kept.add(kept(post));
                if (post.body().length() > LONG) {
                    longPosts.add(post);
                }
            }
        }
        long furniture = kept.stream().mapToLong(Kept::furniture).sum();
        long shown = kept.stream().mapToLong(Kept::shown).sum();
        long left = kept.stream().mapToLong(Kept::kept).sum();
        var suspicious = kept.stream().filter(each -> each.share() < SUSPICIOUS).toList();
        Files.write(list, suspicious.stream().map(each -> String.format(Locale.ROOT, "%.1f %% of %d\t%s\t%s",
                100 * each.share(), each.shown, each.path, each.removed)).toList());
        bench.row("text kept outside removed furniture, " + kept.size() + " posts", "letters and digits", "99.9 %",
                String.format(Locale.ROOT, "%.2f %%", 100.0 * left / (shown - furniture)));
        bench.row("posts with less than 95 % kept, each with what was removed", "text-kept.txt", "",
                Integer.toString(suspicious.size()));
        cleaning(longPosts);
        var starts = program.lines(FilterStart.class.getName()).stream().map(Double::valueOf).toList();
        bench.row("the built-in filter list, read and indexed", "fresh process, once", "30 ms",
                Bench.millis(starts.getFirst()));
    }

    // One after the other on each post, so that what else the machine does meets both.
    private void cleaning(List<Post> posts) throws IOException {
        var more = new ArticleCleaner(List.of(FilterList.builtIn(), FilterList.load("more", moreRules())));
        var times = new ArrayList<Double>();
        var withMore = new ArrayList<Double>();
        for (Post post : posts) {
            times.add(time(cleaner, post));
            withMore.add(time(more, post));
        }
        if (!times.isEmpty()) {
            Collections.sort(times);
            Collections.sort(withMore);
            bench.row("cleaning one long post, warm", "p50 / p99", "2 / 25 ms", String.format(Locale.ROOT,
                    "%.1f / %.1f ms", times.get(times.size() / 2), times.get(times.size() * 99 / 100)));
            bench.row("the same with " + MORE_RULES + " more generic rules", "p50", "+ 0.5 ms", String.format(
                    Locale.ROOT, "%+.2f ms", withMore.get(times.size() / 2) - times.get(times.size() / 2)));
        }
    }

    private static double time(ArticleCleaner cleaner, Post post) {
        long start = System.nanoTime();
        cleaner.clean(post.body(), post.url(), post.title());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Rules of a public list for all sites if it is there, and made ones. */
    private static String moreRules() throws IOException {
        var list = LISTS.resolve("easylist.txt");
        var rules = Files.exists(list) ? Files.readAllLines(list) : List.<String>of();
        var made = IntStream.range(0, MORE_RULES).mapToObj("##.sponsored-slot-%d"::formatted);
        return Stream.concat(rules.stream().filter(rule -> rule.startsWith("##")), made).limit(MORE_RULES)
                .collect(Collectors.joining("\n"));
    }

    private static List<Post> posts(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream().filter(entry -> entry.getName().endsWith(".md")).map(entry -> {
                try (var in = zip.getInputStream(entry)) {
                    return Post.parse(new PostFile(entry.getName(), in.readAllBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (PostFormatException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    private Kept kept(Post post) {
        CleanArticle clean = cleaner.clean(post.body(), post.url(), post.title());
        int[] shown = letters(shown(post.body()));
        // A heading that repeats the title is shown once, as the title.
        int[] left = letters(post.title() + clean.text());
        long both = 0;
        for (int c = 0; c < shown.length; c++) {
            both += Math.min(shown[c], left[c]);
        }
        // What only the rules take out is in the ledger, line by line.
        int[] unfiltered = letters(post.title()
                + withoutRules.clean(post.body(), post.url(), post.title()).text());
        long furniture = 0;
        for (int c = 0; c < shown.length; c++) {
            furniture += Math.max(0, Math.min(shown[c], unfiltered[c]) - Math.min(shown[c], left[c]));
        }
        String removed = clean.removals().stream().filter(each -> !each.text().isEmpty())
                .map(CleaningBench::line).collect(Collectors.joining(" | "));
        return new Kept(post.url(), sum(shown), furniture, both, removed);
    }

    private static String line(Removal removal) {
        return removal.what().name().toLowerCase(Locale.ROOT) + " " + removal.rule() + ": " + removal.text();
    }

    /** What a browser would show, found out without the cleaner; of Markdown without addresses. */
    private static String shown(String body) {
        var page = Jsoup.parse(body.replaceAll("]\\([^)\\s]*\\)", "]"));
        page.select("script, style, noscript, template, [hidden], textarea, select, svg, head").remove();
        return page.text();
    }

    private static int[] letters(String text) {
        var counts = new int[Character.MAX_VALUE + 1];
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> counts[c]++);
        return counts;
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
