package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexerTest {

    private static final List<FilterList> EARLIER = List.of(FilterList.parse("rules", ""));
    private static final List<FilterList> LATER = List.of(FilterList.parse("rules", "###advert"));

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.inMemory();
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    @Test
    void newRulesChangeWhatIsFound() throws Exception {
        importPosts(1);
        library.marks().setStarred(true, 1L);
        assertFalse(new Reindexer(library, EARLIER).isNeeded());
        assertEquals(1, found("广告词"));
        var before = library.summaries(1).getFirst();

        var later = new Reindexer(library, LATER);
        assertTrue(later.isNeeded());
        assertEquals(List.of(), later.run(ImportMonitor.NONE));

        assertFalse(later.isNeeded());
        assertEquals(List.of(0, 1), List.of(found("广告词"), found("泊位")));
        var after = library.summaries(1).getFirst();
        assertEquals(new ArticleSummary(1, before.title(), before.authors(), before.url(), before.host(),
                before.published(), before.tags(), before.file(), after.excerpt(), after.characters(), false, true, 0,
                1,
                0, false),
                after);
    }

    @Test
    void aRunThatWasCancelledGoesOnWhereItWas() throws Exception {
        importPosts(600);
        var later = new Reindexer(library, LATER);
        var first = new Steps(1);
        var second = new Steps(Integer.MAX_VALUE);

        later.run(first);
        assertTrue(later.isNeeded());
        assertEquals(350, found("广告词"));
        later.run(second);

        assertEquals(List.of(1, 2), List.of(first.steps, second.steps));
        assertFalse(later.isNeeded());
        assertEquals(0, found("广告词"));
    }

    @Test
    void anEmptyLibraryNeedsNothing() throws Exception {
        assertFalse(new Reindexer(library, LATER).isNeeded());
    }

    private static final class Steps implements ImportMonitor {

        private final int most;
        private int steps;

        Steps(int most) {
            this.most = most;
        }

        @Override
        public void step(long done, long total, String file) {
            steps++;
        }

        @Override
        public boolean isCancelled() {
            return steps >= most;
        }
    }

    private void importPosts(int count) throws Exception {
        var posts = new HashMap<String, String>();
        for (int number = 0; number < count; number++) {
            posts.put(number + ".md", Archives.post(number) + "<div id=\"advert\">广告词</div>");
        }
        new Importer(library, EARLIER).run(List.of(Archives.zip(folder.resolve("posts.zip"), Map.copyOf(posts))),
                ImportMonitor.NONE);
    }

    private int found(String words) throws LibraryException {
        return library.find(ArticleQuery.ALL.withWords(words)).length;
    }
}
