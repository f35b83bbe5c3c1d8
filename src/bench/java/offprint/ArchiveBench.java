package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Whole archives: against a site generator, again, changed, in little memory, and many times as large. */
final class ArchiveBench {

    private static final int CHANGED = 1_000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 50_000;

    private static final String SITE = """
            baseURL = "https://example.com/"
            title = "posts"
            disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
            [markup.goldmark.renderer]
            unsafe = true
            """;
    private static final String LIST = """
            <!DOCTYPE html><title>{{ .Title }}</title><ul>{{ range .Pages }}
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>
            """;
    private static final String POST = """
            <!DOCTYPE html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>
            <p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}
            """;

    private final Bench bench;
    private final Program program;
    private final Path work;

    ArchiveBench(Bench bench, Program program, Path work) {
        this.bench = bench;
        this.program = program;
        this.work = work;
    }

    void run(Path society, Path longPosts) throws IOException, InterruptedException {
        var library = work.resolve("again.db");
        double own = importNew(library, society, longPosts);
        site(List.of(society, longPosts), own);
        bench.row("both archives again, nothing changed", "whole process", "1.5 s",
                Bench.seconds(program.run("import", library, society, longPosts)));
        var changed = copy(society, work.resolve("changed/" + society.getFileName()), CHANGED);
        program.run("import", library, copy(society, changed, 0));
        bench.row(CHANGED + " changed files among them", "whole process", "3 s",
                Bench.seconds(program.run("import", library, copy(society, changed, CHANGED), longPosts)));
        memory(society, longPosts);
        rates(society);
    }

    private double importNew(Path library, Path... archives) throws IOException, InterruptedException {
        Bench.delete(library);
        return program.run("import", library, archives);
    }

    private void site(List<Path> archives, double own) throws IOException, InterruptedException {
        String what = "import both archives / hugo building the same posts";
        if (!Tools.isInstalled(work, "hugo", "version")) {
            bench.row(what, "wall", "0.8", "hugo is not installed");
            return;
        }
        var site = work.resolve("site");
        remove(site);
        write(site.resolve("config.toml"), SITE);
        write(site.resolve("layouts/_default/list.html"), LIST);
        write(site.resolve("layouts/_default/single.html"), POST);
        Files.createDirectories(site.resolve("content/posts"));
        int number = 0;
        for (var archive : archives) {
            try (var zip = new ZipFile(archive.toFile())) {
                for (var post : posts(zip)) {
                    try (var in = zip.getInputStream(post)) {
                        Files.copy(in, site.resolve("content/posts/" + number++ + ".md"));
                    }
                }
            }
        }
        double theirs = Tools.run(work, List.of("hugo", "--quiet", "--source", site.toString()));
        bench.row(what, Bench.seconds(own) + " / " + Bench.seconds(theirs), "0.8",
                ratio(own / theirs));
    }

    private void memory(Path... archives) throws IOException, InterruptedException {
        String what = "memory of the importing process, -Xmx512m";
        var library = work.resolve("memory.db");
        Bench.delete(library);
        long most = program.peak("-Xmx512m", "import", library, archives);
        bench.row(what, "most RSS", "700 MB", most == 0 ? "not known here" : most / 1024 + " MB");
    }

    private void rates(Path society) throws IOException, InterruptedException {
        var library = work.resolve("many.db");
        double small = SMALL / importNew(library, many(society, SMALL));
        double large = LARGE / importNew(library, many(society, LARGE));
        Bench.delete(library);
        bench.row("posts a second, one archive of 50,000 / of 10,000",
                "%.0f / %.0f".formatted(large, small), "≥ 0.85", ratio(large / small));
    }

    /** A copy of an archive with so many posts changed. */
    private static Path copy(Path zip, Path to, int changed) throws IOException {
        Files.createDirectories(to.getParent());
        try (var in = new ZipFile(zip.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            int left = changed;
            for (var post : posts(in)) {
                out.putNextEntry(new ZipEntry(post.getName()));
                out.write(in.getInputStream(post).readAllBytes());
                if (left-- > 0) {
                    out.write("\nA line more.\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return to;
    }

    /** The posts again and again, each time under other names and addresses and with a word of their own. */
    private Path many(Path zip, int count) throws IOException {
        var to = work.resolve("many-" + count + ".zip");
        try (var in = new ZipFile(zip.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            var posts = posts(in);
            for (int number = 0; number < count; number++) {
                var post = posts.get(number % posts.size());
                int copy = number / posts.size();
                String text = new String(in.getInputStream(post).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(copy + "/" + post.getName()));
                out.write(text.replaceFirst("(?m)^(from: \\S+)", "$1?copy=" + copy).getBytes(StandardCharsets.UTF_8));
                out.write(("\n" + number + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return to;
    }

    private static List<? extends ZipEntry> posts(ZipFile zip) {
        return zip.stream().filter(entry -> entry.getName().endsWith(".md")).toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            var all = new ArrayList<Path>();
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).forEach(all::add);
            }
            for (var path : all) {
                Files.delete(path);
            }
        }
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
