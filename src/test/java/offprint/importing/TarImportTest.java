package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offprint.html.FilterList;
import offprint.library.CheckMonitor;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a tar can hold: one path several times, and headers of any length. */
class TarImportTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.inMemory();
    }

    @AfterEach
    void close() throws LibraryException {
        assertTrue(library.verify(CheckMonitor.NONE).isOk());
        library.close();
    }

    @Test
    void aCorrectedPostThatWasAddedToTheTarTakesThePlaceOfTheEarlierOne() throws Exception {
        var tar = tar(out -> {
            add(out, "a.md", Archives.post(1));
            add(out, "b.md", Archives.post(2));
            add(out, "a.md", Archives.post(3));
            add(out, "a.md", Archives.post("更正", "https://example.com/1", "更正的内容"));
        });

        assertEquals(List.of(2, 2), List.of(run(tar).added(), run(tar).unchanged()));
        assertEquals(List.of("更正", "第2篇"), titles());
    }

    @Test
    void aLinkThatWasAddedInThePlaceOfAPostIsNoPost() throws Exception {
        var tar = tar(out -> {
            add(out, "a.md", Archives.post(1));
            out.putArchiveEntry(new TarArchiveEntry("a.md", TarConstants.LF_SYMLINK));
            out.closeArchiveEntry();
            add(out, "b.md", Archives.post(2));
        });

        assertEquals(1, run(tar).files());
        assertEquals(List.of("第2篇"), titles());
    }

    /** Fills a tar. */
    @FunctionalInterface
    private interface Filling {
        void into(TarArchiveOutputStream out) throws IOException;
    }

    private Path tar(Filling filling) throws IOException {
        var file = folder.resolve("posts.tar");
        try (var out = new TarArchiveOutputStream(Files.newOutputStream(file), "UTF-8")) {
            filling.into(out);
        }
        return file;
    }

    private static void add(TarArchiveOutputStream out, String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(path);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    private List<String> titles() throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::title).sorted().toList();
    }

    private ImportReport run(Path archive) throws OffprintException {
        return new Importer(library, List.of(FilterList.builtIn())).run(List.of(archive), ImportMonitor.NONE);
    }
}
