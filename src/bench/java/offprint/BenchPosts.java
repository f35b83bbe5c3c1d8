package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What the benchmark works on. */
final class BenchPosts {

    private static final Path CORPUS = Path.of("../shared/corpus").toAbsolutePath().normalize();

    private BenchPosts() {
    }

    /** 15,271 short posts. */
    static Path society(Path work, Path samples) throws IOException {
        var real = CORPUS.resolve("society-master.zip");
        return Files.exists(real) ? real : multiplied(work.resolve("short-posts.zip"), samples, 480);
    }

    /** 1,500 long posts. */
    static Path longPosts(Path work, Path samples) throws IOException {
        var real = CORPUS.resolve("oped2-sample.zip");
        return Files.exists(real) ? real : multiplied(work.resolve("long-posts.zip"), samples, 45);
    }

    /** The sample posts so many times, each copy under an address and a name of its own. */
    private static Path multiplied(Path zip, Path samples, int times) throws IOException {
        List<Path> posts;
        try (Stream<Path> files = Files.walk(samples)) {
            posts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int copy = 0; copy < times; copy++) {
                for (Path post : posts) {
                    String text = new String(Files.readAllBytes(post), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(copy + "/" + samples.relativize(post)));
                    out.write(text.replaceFirst("(?m)^(from: \\S+)", "$1?copy=" + copy)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return zip;
    }

    /** Bytes of the posts in an archive. */
    static long bytes(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }

    static String javaFxVersion(Path program) {
        try (Stream<Path> jars = Files.list(program.resolve("lib/javafx"))) {
            return jars.map(jar -> jar.getFileName().toString()).filter(name -> name.startsWith("javafx-web-"))
                    .map(name -> name.replaceAll("javafx-web-([0-9.]+)[.-].*", "$1")).findFirst().orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
