package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import offprint.html.FilterList;
import offprint.library.LibraryException;
import offprint.library.SoundLibrary;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that are not what the system writes today: each file is read, under the name that was meant. */
class NamesInArchivesTest extends SoundLibrary {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesInAFolderMayBeInAnyEncodingAndHoldABackslash() throws Exception {
        write("2021-09-02-a%5Cb.md", 1);
        write("%B8%DB%BF%DA/%B6%C9%C2%D6.md", 2);
        write("caf%E9.md", 3);
        write("caf%E8.md", 4);

        assertEquals(List.of(4, 0), counts(run(folder)));
        assertEquals(List.of("2021-09-02-a\\b.md", "cafè.md", "café.md", "港口/渡轮.md"), files());
        assertEquals(4, run(folder).unchanged());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileUnpackedTwiceOnceWithTheWrongEncodingIsReadTwice() throws Exception {
        write("%B8%DB%BF%DA.md", 1);
        write("%E6%B8%AF%E5%8F%A3.md", 2);

        assertEquals(List.of(2, 0), counts(run(folder)));
        assertEquals(2, run(folder).unchanged());
    }

    @Test
    void oneNameOfAnOldWindowsDoesNotKeepTheZipOut() throws Exception {
        run(Archives.zip(folder.resolve("old.zip"), Charset.forName("IBM437"), Map.of("café.md", Archives.post(1),
                "a.md", Archives.post(2))));

        assertEquals(List.of("a.md", "café.md"), files());
    }

    private void write(String encodedName, int number) throws IOException {
        var file = Path.of(URI.create(folder.toUri() + encodedName));
        Files.createDirectories(file.getParent());
        Files.writeString(file, Archives.post(number));
    }

    private List<String> files() throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::file).sorted().toList();
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.added(), report.failed());
    }

    private ImportReport run(Path archive) throws OffprintException {
        return new Importer(library, List.of(FilterList.builtIn())).run(List.of(archive), ImportMonitor.NONE);
    }
}
