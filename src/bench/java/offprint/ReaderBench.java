package offprint;

import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.OffprintException;

/**
 * How long it takes from the start of the process to the first rows of the list, beside other readers that hold the
 * same articles: on one display, in turns, all judged from outside by what is on the screen.
 */
public final class ReaderBench {

    private static final int ROUNDS = 7;
    private static final Screen.Area LIST = new Screen.Area(265, 105, 350, 150);
    private static final List<String> NEEDED = List.of("Xvfb", "xdotool", "dbus-daemon", "liferea", "rssguard");

    private final Bench bench;
    private final Path program;
    private final Path work;

    ReaderBench(Bench bench, Path program, Path work) {
        this.bench = bench;
        this.program = program;
        this.work = work.resolve("readers").toAbsolutePath();
    }

    /** Arguments: the folder of the packaged program, a folder to work in, a library. */
    public static void main(String[] arguments) throws IOException, InterruptedException, OffprintException {
        var program = Path.of(arguments[0]);
        var work = Path.of(arguments[1]);
        new ReaderBench(new Bench(program, work), program, work).run(Path.of(arguments[2]));
    }

    void run(Path library) throws IOException, InterruptedException, OffprintException {
        String what = "start to first rows of both archives, ours / Liferea / RSS Guard";
        Files.createDirectories(work);
        for (String command : NEEDED) {
            if (!Tools.isInstalled(work, "which", command)) {
                bench.row(what, "median", "", command + " is not installed");
                return;
            }
        }
        Files.deleteIfExists(bus());
        var daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nopidfile",
                "--address=unix:path=" + bus()).redirectErrorStream(true)
                .redirectOutput(work.resolve("bus.log").toFile()).start();
        try (var screen = Screen.open(work)) {
            measure(what, load(screen, library.toAbsolutePath()), screen);
        } finally {
            daemon.destroy();
        }
    }

    /** The readers, with the same articles in them. */
    private List<Reader> load(Screen screen, Path library)
            throws IOException, InterruptedException, OffprintException {
        var folder = Files.createDirectories(work.resolve("feed"));
        int articles = ArticleFeed.write(library, folder.resolve("feed.xml"));
        var server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder, OutputLevel.NONE);
        server.start();
        try {
            String feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
            var own = new Reader("Offprint", List.of(program.resolve("bin/offprint").toAbsolutePath().toString(),
                    "--library", library.toString()), home("offprint").environment(Map.of()), LIST, Optional.empty());
            return List.of(own, Liferea.load(home("liferea"), screen, feed, articles),
                    RssGuard.load(home("rssguard"), screen, feed, articles));
        } finally {
            server.stop(0);
        }
    }

    private Path bus() {
        return work.resolve("bus");
    }

    private ReaderHome home(String reader) throws IOException {
        return new ReaderHome(Files.createDirectories(work.resolve(reader)), bus());
    }

    private void measure(String what, List<Reader> readers, Screen screen) throws IOException, InterruptedException {
        var rest = new LinkedHashMap<Reader, Integer>();
        for (var reader : readers) {
            var run = new ReaderRun(reader, screen, work);
            rest.put(reader, run.rest());
            run.quit();
        }
        var times = new LinkedHashMap<Reader, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var reader : readers) {
                var run = new ReaderRun(reader, screen, work);
                double seconds = run.firstRows(rest.get(reader));
                run.quit();
                System.out.println(reader.name() + ": " + Bench.seconds(seconds));
                times.computeIfAbsent(reader, _ -> new ArrayList<>()).add(seconds);
            }
        }
        var medians = times.values().stream().map(ReaderBench::median).toList();
        double faster = Math.min(medians.get(1), medians.get(2));
        double slower = Math.max(medians.get(1), medians.get(2));
        bench.row(what, "median of " + ROUNDS + " each", "", "%.2f / %.2f / %.2f s".formatted(medians.toArray()));
        bench.row("ours / the slower of them", "", "1.0", "%.2f".formatted(medians.getFirst() / slower));
        bench.row("ours / the faster of them", "", "1.5", "%.2f".formatted(medians.getFirst() / faster));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
