package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Highlight;
import offprint.model.TextAnchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

    @TempDir
    private Path folder;
    private Library library;
    private long id;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        Articles.save(library, "a", Articles.file("x.md", "港口", "一"), Articles.file("y.md", "渡轮", "二"));
        id = library.find(ArticleQuery.ALL)[1];
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void highlightsComeInTheOrderOfTheTextWithAllThatWasNoted() throws Exception {
        var late = library.highlights().put(highlight("气候变化", 90, "问林"));
        var early = library.highlights().put(highlight("潮水", 3, ""));

        assertEquals(List.of(early, late), library.highlights().of(id));
        assertEquals(new Highlight(late.id(), id, new TextAnchor("气候变化", "前", "后", 90), Highlight.Colour.BLUE, "问林",
                NOW), late);
        assertEquals(List.of(), library.highlights().of(id + 1));
    }

    @Test
    void colourAndNoteChangeAndARemovedOneComesBackAsItWas() throws Exception {
        var stored = library.highlights().put(highlight("潮水", 3, ""));
        var changed = library.highlights().put(stored.withColour(Highlight.Colour.PINK).withNote(" 查潮汐表 "));

        assertEquals(List.of(stored.withColour(Highlight.Colour.PINK).withNote("查潮汐表")), library.highlights().of(id));
        library.highlights().remove(changed);
        assertEquals(List.of(), library.highlights().of(id));
        assertNotEquals(changed.id(), library.highlights().put(highlight("别的", 1, "")).id());
        library.highlights().put(changed);
        assertEquals(changed, library.highlights().of(id).getLast());
    }

    @ParameterizedTest
    @CsvSource({"has:note,1", "-has:note,1", "note:潮汐,1", "note:氣候,1", "note:鲸鱼,0", "包含：笔记,1", "note:潮汐 tag:海港日报,1",
        "is:starred OR note:潮,1"})
    void articlesAreFoundByWhatWasNoted(String words, int articles) throws Exception {
        library.highlights().put(highlight("气候变化", 3, "查潮汐表"));

        assertEquals(articles, library.find(ArticleQuery.ALL.withWords(words)).length);
    }

    @Test
    void aChangedPostKeepsItsHighlights() throws Exception {
        var stored = library.highlights().put(highlight("潮水", 3, "留"));

        Articles.save(library, "a", Articles.file("x.md", "港口", "一，更正"), Articles.file("y.md", "渡轮", "二，更正"));

        assertEquals(List.of(stored), library.highlights().of(id));
    }

    @Test
    void highlightsGoWithTheirArticleForGoodOnly() throws Exception {
        library.highlights().put(highlight("潮水", 3, "留"));
        library.edits().apply(new Edit.Delete(true), new long[] {id}, EditMonitor.NONE);
        assertEquals(1, library.highlights().of(id).size());

        library.trash().purge(List.of(id));

        assertEquals(List.of(), library.highlights().of(id));
        assertArrayEquals(new long[0], library.find(ArticleQuery.ALL.withWords("has:note")));
        assertThrows(LibraryException.class, () -> library.highlights().put(highlight("潮水", 3, "")));
    }

    private Highlight highlight(String quote, int position, String note) {
        return new Highlight(0, id, new TextAnchor(quote, "前", "后", position), Highlight.Colour.BLUE, note, NOW);
    }
}
