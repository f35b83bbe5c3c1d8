package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import offprint.library.CheckMonitor;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    private static final int POSTS = 3_000;
    private static final int KILLS = 30;

    @TempDir
    private Path folder;

    @Test
    void nothingCommittedIsLostHoweverOftenAnImportIsKilled() throws Exception {
        var archive = archive(POSTS, 60);
        var file = folder.resolve("killed.db");
        var random = new Random(30);

        long least = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            least = Math.max(least, killedAfter(random, ImportingProcess.command(file, archive).start()));
            try (var library = Library.open(file)) {
                var report = library.verify(CheckMonitor.NONE);
                assertTrue(report.isOk(), report.toString());
                assertTrue(report.articles() >= least && report.articles() < POSTS,
                        report.articles() + " of at least " + least + " after " + (kill + 1) + " kills");
            }
        }

        assertEquals(imported(folder.resolve("whole.db"), archive), imported(file, archive));
    }

    /** Kills the process after some lines and a moment; answers the number of the last line it got out. */
    private static long killedAfter(Random random, Process process) throws IOException, InterruptedException {
        try (BufferedReader progress = process.inputReader()) {
            long done = 0;
            for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
                done = number(progress.readLine(), done);
            }
            long moment = System.nanoTime() + random.nextLong(15_000_000);
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            // By its handle: the process itself would close the stream with the last lines in it.
            process.toHandle().destroyForcibly();
            for (String line = progress.readLine(); line != null; line = progress.readLine()) {
                done = number(line, done);
            }
            process.waitFor();
            return done;
        }
    }

    /** A line may be cut in the middle, and is a smaller number then. */
    private static long number(String line, long before) {
        return line == null || line.isEmpty() ? before : Math.max(before, Long.parseLong(line));
    }

    private static List<ArticleSummary> imported(Path file, Path archive) throws Exception {
        try (var library = Library.open(file)) {
            new Importer(library, ImportingProcess.RULES).run(List.of(archive), ImportMonitor.NONE);
            return all(library);
        }
    }

    private static List<ArticleSummary> all(Library library) throws LibraryException {
        var report = library.verify(CheckMonitor.NONE);
        assertTrue(report.isOk(), report.toString());
        assertEquals(POSTS, library.find(ArticleQuery.ALL.withWords("泊位")).length);
        return library.summaries(library.find(ArticleQuery.ALL));
    }

    @Test
    void twoProcessesMayImportIntoOneLibraryAtOnce() throws Exception {
        var archive = archive(400, 60);
        var file = folder.resolve("shared.db");

        var one = ImportingProcess.command(file, archive).start();
        var other = ImportingProcess.command(file, archive).start();
        one.inputReader().lines().forEach(_ -> { });
        other.inputReader().lines().forEach(_ -> { });

        assertEquals(List.of(0, 0), List.of(one.waitFor(), other.waitFor()));
        try (var library = Library.open(file)) {
            var report = library.verify(CheckMonitor.NONE);
            assertTrue(report.isOk(), report.toString());
            var articles = library.summaries(library.find(ArticleQuery.ALL));
            assertEquals(400, articles.size());
            assertEquals(0, articles.stream().mapToInt(ArticleSummary::duplicates).sum());
        }
    }

    /** Posts of a few kilobytes, so that a transaction holds a dozen. */
    private Path archive(int posts, int paragraphs) throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (int number = 0; number < posts; number++) {
            all.put("_posts/%05d.md".formatted(number), Archives.post(number)
                    + "<p>渡轮公司公布了新的船期，末班船比以前晚了一刻钟。</p>\n".repeat(paragraphs));
        }
        return Archives.zip(folder.resolve("posts.zip"), all);
    }
}
