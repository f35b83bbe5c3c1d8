package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {

    private static final int MANY = 12_000;

    @TempDir
    private Path folder;
    private Library library;
    private long[] ids;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        Articles.save(library, "a", IntStream.range(0, 6)
                .mapToObj(index -> Articles.file("post-" + index + ".md", "港口 " + index, "吊机停摆 " + index))
                .toArray(ImportedFile[]::new));
        ids = library.find(ArticleQuery.ALL);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    static List<Edit> edits() {
        return List.of(new Edit.Star(true), new Edit.Read(true), new Edit.Delete(true), new Edit.Tag("读书", true),
                new Edit.Tag("海港日报", true));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theOppositeOnWhatWasChangedTakesItBackExactly(Edit edit) throws Exception {
        long[] some = {ids[1], ids[3]};
        apply(edit, some);
        var before = all();

        var changed = apply(edit, ids);
        assertEquals(4, changed.cardinality());
        assertEquals(new BitSet(), apply(edit, ids));
        apply(edit.opposite(), changed.stream().asLongStream().toArray());

        assertEquals(before, all());
        assertEquals(bits(some), apply(edit.opposite(), ids));
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
    }

    @Test
    void aChangeThatIsCancelledChangesNothing() throws Exception {
        var steps = new ArrayList<Long>();
        long[] many = LongStream.concat(LongStream.of(ids), LongStream.range(1_000, 1_000 + MANY)).toArray();

        var changed = library.edits().apply(new Edit.Star(true), many, (done, total) -> {
            steps.add(done);
            return done == 0;
        });

        assertEquals(Optional.empty(), changed);
        assertEquals(List.of(0L, 5_000L), steps);
        assertEquals(0, library.find(ArticleQuery.ALL.withStarred(true)).length);
    }

    @Test
    void idsThatTheLibraryDoesNotHaveAreLeftOut() throws Exception {
        for (var edit : edits()) {
            assertEquals(new BitSet(), apply(edit, 77, 78));
        }
    }

    @Test
    void marksAreNoNewsForListsButTagsAre() throws Exception {
        var told = new ArrayList<LibraryChange>();
        library.onChange(told::add);

        edits().forEach(edit -> assertEquals(6, changed(edit)));

        assertEquals(List.of(LibraryChange.MARKS, LibraryChange.MARKS, LibraryChange.ARTICLES, LibraryChange.ARTICLES,
                LibraryChange.ARTICLES), told);
    }

    @Test
    void deletedArticlesComeBackToTheirPlace() throws Exception {
        var changed = apply(new Edit.Delete(true), ids[2], ids[4]);
        assertEquals(4, library.find(ArticleQuery.ALL).length);
        assertEquals(2, library.find(ArticleQuery.ALL.withScope(Scope.TRASH)).length);

        apply(new Edit.Delete(false), changed.stream().asLongStream().toArray());

        assertArrayEquals(ids, library.find(ArticleQuery.ALL));
    }

    private int changed(Edit edit) {
        try {
            return apply(edit, ids).cardinality();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private BitSet apply(Edit edit, long... these) throws LibraryException {
        return library.edits().apply(edit, these, EditMonitor.NONE).orElseThrow();
    }

    private List<Object> all() throws LibraryException {
        return List.of(new ArrayList<ArticleSummary>(library.summaries(ids)), library.facets(ArticleQuery.ALL),
                LongStream.of(library.trash().articles()).boxed().toList());
    }

    private static BitSet bits(long... ids) {
        var bits = new BitSet();
        LongStream.of(ids).forEach(id -> bits.set((int) id));
        return bits;
    }
}
