package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.inMemory();
        Articles.save(library, "/posts", Articles.file("one.md", "甲", "港口"), Articles.file("two.md", "乙", "渡轮"));
        Articles.save(library, "/b.zip", Articles.file("three.md", "丙", "潮汐"), Articles.file("two.md", "乙", "渡轮"));
    }

    @AfterEach
    void close() throws LibraryException {
        assertTrue(library.verify(CheckMonitor.NONE).isOk());
        library.close();
    }

    @Test
    void archivesTellWhatCameFromThem() throws LibraryException {
        Articles.save(library, "/posts", Articles.file("two.md", "乙", "渡轮"));
        library.trash().add(List.of(2L));

        var folder = archive("/posts");

        assertEquals(List.of(1, 1, 1), List.of(folder.articles(), folder.files(), folder.removed()));
        assertEquals(List.of(1, 2, 0), List.of(archive("/b.zip").articles(), archive("/b.zip").files(),
                archive("/b.zip").removed()));
    }

    @Test
    void anArchiveWithNothingInItIsListedToo() throws LibraryException {
        library.startImport("/empty", List.of()).finish(0);

        assertEquals(List.of(0, 0, 0), List.of(archive("/empty").articles(), archive("/empty").files(),
                archive("/empty").removed()));
    }

    @Test
    void aQueryCanBeAskedOfOneArchive() throws LibraryException {
        var query = ArticleQuery.ALL.withScope(Scope.archive("/b.zip"));

        assertEquals(2, library.find(query).length);
        assertEquals(1, library.find(query.withWords("潮汐")).length);
        assertEquals(0, library.find(query.withWords("港口")).length);
        assertEquals(2, library.facets(query).total());
    }

    @Test
    void aForgottenArchiveLeavesItsArticlesAndIsKnownWhenItComesBack() throws LibraryException {
        library.ledger().setWatched("/posts", true);

        library.ledger().forget("/posts");

        assertEquals(List.of("/b.zip"), library.ledger().archives().stream().map(Archive::location).toList());
        assertEquals(3, library.find(ArticleQuery.ALL).length);
        assertEquals(List.of(Outcome.UNCHANGED), Articles.save(library, "/posts", Articles.file("one.md", "甲", "港口")));
        assertEquals(false, archive("/posts").watched());
    }

    @Test
    void theTrashIsAScopeOfItsOwn() throws LibraryException {
        library.trash().add(List.of(1L));

        assertArrayEquals(new long[] {1}, library.find(ArticleQuery.ALL.withScope(Scope.TRASH)));
        assertEquals(1, library.facets(ArticleQuery.ALL.withScope(Scope.TRASH)).total());
    }

    @ParameterizedTest
    @CsvSource({"/a/b.ZIP, ZIP", "/a/b.tar.gz, TAR", "/a/b.tgz, TAR", "/a/b.tar, TAR", "/a/b.md, FILE",
        "/a/feed.xml, FILE", "/a/b, FOLDER"})
    void theKindIsInTheName(String location, Archive.Kind kind) {
        assertEquals(kind, new Archive(location, Instant.EPOCH, 0, 0, 0, 0, false).kind());
    }

    private Archive archive(String location) throws LibraryException {
        return library.ledger().archives().stream().filter(archive -> archive.location().equals(location)).findFirst()
                .orElseThrow();
    }
}
