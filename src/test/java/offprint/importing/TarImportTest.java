package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offprint.html.FilterList;
import offprint.library.LibraryException;
import offprint.library.SoundLibrary;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a tar can hold: one path several times, and headers of any length. */
class TarImportTest extends SoundLibrary {

    @TempDir
    private Path folder;

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

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_GNUTYPE_LONGNAME, TarConstants.LF_PAX_EXTENDED_HEADER_LC})
    void aNameOfMegabytesIsNotReadIntoMemory(byte kind) throws Exception {
        var tar = tar(out -> {
            add(out, new TarArchiveEntry("name", kind), "3000014 path=" + "a".repeat(3_000_000) + "\n");
            add(out, "a.md", Archives.post(1));
        });

        var failure = assertThrows(OffprintException.class, () -> run(tar));

        assertTrue(failure.getMessage().contains("a header that is longer"), failure.getMessage());
    }

    @Test
    void aLongNameAndWhatIsBetweenThePostsDoNotCountAsOneHeader() throws Exception {
        var tar = tar(out -> {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            add(out, "picture.png", "x".repeat(3_000_000));
            add(out, "long/".repeat(50) + "a.md", Archives.post(1));
        });

        assertEquals(1, run(tar).added());
    }

    @Test
    void ofManyArchivesInsideTheArchiveOnlySomeAreNamed() throws Exception {
        var tar = tar(out -> {
            for (int number = 0; number < 1_200; number++) {
                add(out, number + ".zip", "");
            }
        });

        var problems = run(tar).problems();

        assertEquals(1_001, problems.size());
        assertTrue(problems.getLast().reason().contains("many more"), problems.getLast().reason());
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
        add(out, new TarArchiveEntry(path), text);
    }

    private static void add(TarArchiveOutputStream out, TarArchiveEntry entry, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
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
