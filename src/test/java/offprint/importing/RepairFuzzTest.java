package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import offprint.html.FilterList;
import offprint.library.CheckMonitor;
import offprint.library.CheckReport;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a disk does to a library, its repair ends with a library that opens, or says what is left to do. */
class RepairFuzzTest {

    private static final List<FilterList> RULES = List.of(FilterList.builtIn());
    private static final int POSTS = 300;
    private static final Pattern ARTICLE = Pattern.compile("article (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void repairNeverThrowsAndNamesEachArticleOnce() throws Exception {
        byte[] sound = library();
        var random = new Random(20210902);
        int repaired = 0;
        for (int time = 0; time < 40; time++) {
            byte[] flipped = sound.clone();
            for (int flips = 1 + random.nextInt(12); flips > 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var file = Files.write(folder.resolve("flipped-" + time + ".db"), flipped);
            repaired += isRepaired(file) ? 1 : 0;
        }
        assertTrue(repaired > 10, repaired + " of 40 could be repaired or had something left");
    }

    /** A table takes more than one page, so that every seventh page meets each kind. */
    @Test
    void aDamagedPageOfAnyKindIsRepairedOrExplained() throws Exception {
        byte[] sound = library();
        var random = new Random(20210902);
        for (int page = 1; page * 4096 < sound.length; page += 7) {
            byte[] flipped = sound.clone();
            for (int flips = 0; flips < 20; flips++) {
                flipped[page * 4096 + random.nextInt(4096)] ^= (byte) (1 << random.nextInt(8));
            }
            isRepaired(Files.write(folder.resolve("page-" + page + ".db"), flipped));
        }
    }

    private byte[] library() throws Exception {
        var posts = new TreeMap<String, String>();
        for (int number = 0; number < POSTS; number++) {
            posts.put(number + ".md", Archives.post(number));
        }
        var file = folder.resolve("sound.db");
        try (var library = Library.open(file)) {
            new Importer(library, RULES).run(List.of(Archives.folder(folder.resolve("posts"), posts)),
                    ImportMonitor.NONE);
        }
        return Files.readAllBytes(file);
    }

    /** Whether it came to an end; a library that is damaged beyond that says so and names a way out. */
    private static boolean isRepaired(Path file) {
        try (var library = Library.open(file)) {
            var left = new Repair(library, RULES).run(ImportMonitor.NONE).left();
            assertNamedOnce(left);
            assertEquals(library.verify(CheckMonitor.NONE), left);
            library.find(ArticleQuery.ALL);
        } catch (LibraryException e) {
            assertTrue(e.getMessage().matches("(?s).*'offprint .+'.*|.*nothing was changed.*"), e.getMessage());
            return false;
        }
        try (var library = Library.open(file)) {
            assertNamedOnce(library.verify(CheckMonitor.NONE));
            return true;
        } catch (LibraryException e) {
            throw new AssertionError("the repaired library does not open", e);
        }
    }

    private static void assertNamedOnce(CheckReport report) {
        var seen = new HashSet<String>();
        for (String problem : report.problems()) {
            var article = ARTICLE.matcher(problem);
            assertTrue(!article.find() || seen.add(article.group(1)), report.problems()::toString);
        }
    }
}
