package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import offprint.html.ArticleCleaner;
import offprint.html.LocalPicture;
import offprint.html.Picture;
import offprint.images.ImageStore;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.reading.ArticleReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in the folder or the ZIP of a post come into the library with it. */
class PicturesBesidePostsTest {

    private static final String UNPUBLISHED = "---\ntitle: 栈桥\n---\n<p>字</p>";
    private static final String PUBLISHED =
            "---\ntitle: 栈桥\nfrom: https://www.example.com/2021/pier.html\n---\n<p>字</p>";

    @TempDir
    private Path folder;
    private Library library;
    private ImageStore store;

    @BeforeEach
    void open() throws Exception {
        library = Library.inMemory();
        store = ImageStore.open(folder.resolve("images"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"![塔](/assets/tower.png)", "<img src='../assets/tower.png' alt='塔'>",
        "<img data-src='../assets/tower.png?v=2' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "![塔]({{ site.baseurl }}/assets/tower.png)", "![塔]({{ '/assets/tower.png' | relative_url }})",
        "<img src='/assets/%74ower.png'>"})
    void aPictureBesideAnUnpublishedPostIsTakenIn(String reference) throws Exception {
        write(Map.of("site/_posts/2021-09-02-pier.md", (UNPUBLISHED + "\n\n" + reference)
                .getBytes(StandardCharsets.UTF_8),
                "site/assets/tower.png", png()));

        var report = run(folder.resolve("site"));

        assertEquals(List.of(), report.problems());
        var picture = pictures().getFirst();
        assertTrue(LocalPicture.is(picture.url()), picture.url());
        assertArrayEquals(png(), store.shown(picture.url()).orElseThrow());
    }

    @Test
    void aPictureOfAPublishedPostIsKeptUnderItsAddressOnTheWeb() throws Exception {
        zip(Map.of("site-main/_posts/pier.md", (PUBLISHED + "<img src='/assets/tower.png'>")
                .getBytes(StandardCharsets.UTF_8),
                "site-main/assets/tower.png", png()));

        run(folder.resolve("site.zip"));

        assertEquals("https://www.example.com/assets/tower.png", pictures().getFirst().url());
        assertTrue(store.has("https://www.example.com/assets/tower.png"));
    }

    @Test
    void whatIsNoPictureIsReadOnceHoweverOftenItIsNamed() throws Exception {
        zip(Map.of("site-main/_posts/pier.md", (PUBLISHED + "<img src='/a.png?1'><img src='/a.png?2'>"
                + "<img src='/a.png?3'>").getBytes(StandardCharsets.UTF_8),
                "site-main/a.png", new byte[100_000]));

        assertEquals(1, run(folder.resolve("site.zip")).problems().size());
    }

    @Test
    void noMorePicturesAreReadAfterTheImportIsCancelled() throws Exception {
        var source = new FolderSource(Files.createDirectory(folder.resolve("site")));
        Files.write(folder.resolve("site/a.png"), png());
        var picture = new BesidePost("pier.md", "/a.png", "https://www.example.com/a.png");

        new PictureIntake(Optional.of(store), () -> true).take(source, List.of(picture));
        assertFalse(store.has(picture.url()));

        new PictureIntake(Optional.of(store), () -> false).take(source, List.of(picture));
        assertTrue(store.has(picture.url()));
    }

    @Test
    void whatIsNotThereOrNotInTheArchiveIsLeftOut() throws Exception {
        Files.write(folder.resolve("secret.png"), png());
        write(Map.of("site/_posts/pier.md", (PUBLISHED + "<img src='../../secret.png'><img src='/assets/none.png'>"
                + "<img src='https://www.example.com/assets/tower.png'>").getBytes(StandardCharsets.UTF_8),
                "site/assets/tower.png", png()));

        var report = run(folder.resolve("site"));

        assertEquals(List.of(), report.problems());
        assertEquals(List.of(), store.images());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "..%2fsecret.png", "%2e%2e/secret.png", "..\\secret.png", "link.png",
        "links/secret.png", "FOLDER/secret.png", "/secret.png", "file://FOLDER/secret.png", "\\\\FOLDER\\secret.png",
        "secret.png%00.png", "C:/secret.png", "{{ site.baseurl }}/../secret.png", "{{ site.url }}FOLDER/secret.png"})
    void noReferenceLeadsOutOfTheArchive(String reference) throws Exception {
        Files.write(folder.resolve("secret.png"), png());
        var post = (UNPUBLISHED + "<img src='" + reference.replace("FOLDER", folder.toString()) + "'>")
                .getBytes(StandardCharsets.UTF_8);
        write(Map.of("site/pier.md", post));
        Files.createSymbolicLink(folder.resolve("site/link.png"), folder.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("site/links"), folder);

        var report = run(folder.resolve("site"));

        assertEquals(1, report.added());
        assertEquals(List.of(), store.images());
    }

    @Test
    void aDamagedPictureIsALineOfTheReport() throws Exception {
        write(Map.of("site/pier.md", (PUBLISHED + "<img src='tower.png'>").getBytes(StandardCharsets.UTF_8),
                "site/tower.png", "no picture".getBytes(StandardCharsets.UTF_8)));

        var report = run(folder.resolve("site"));

        assertEquals(1, report.added());
        assertEquals("its picture tower.png is damaged, too large, or no picture",
                report.problems().getFirst().reason());
    }

    @Test
    void aStoreThatCannotBeWrittenCostsThePicturesButNoPost() throws Exception {
        Files.writeString(folder.resolve("images"), "a file where the folder would be");
        write(Map.of("site/a.md", (UNPUBLISHED + "<img src='tower.png'>").getBytes(StandardCharsets.UTF_8),
                "site/b.md", (UNPUBLISHED + "<p>b</p><img src='tower.png'>").getBytes(StandardCharsets.UTF_8),
                "site/tower.png", png()));

        var report = run(folder.resolve("site"));

        assertEquals(2, report.added());
        assertEquals(1, report.problems().size());
    }

    @Test
    void anAddressOfAPictureBesideAPostIsNoLink() {
        var clean = new ArticleCleaner(List.of()).clean("<p><a href='other.html'>字</a><img src='a.png'>"
                + "<iframe src='frame.html'></iframe></p>", LocalPicture.base("", new byte[1]), "");

        assertFalse(clean.html().contains("href"), clean.html());
        assertEquals(1, clean.pictures().size());
        assertEquals("a.png", LocalPicture.reference(clean.pictures().getFirst().url()).orElseThrow());
    }

    private ImportReport run(Path path) throws Exception {
        return new Importer(library, List.of(), store).run(List.of(path), ImportMonitor.NONE);
    }

    private List<Picture> pictures() throws Exception {
        var reader = new ArticleReader(library, new ArticleCleaner(List.of()));
        return reader.read(library.find(ArticleQuery.ALL)[0]).orElseThrow().clean().pictures();
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void zip(Map<String, byte[]> files) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("site.zip")))) {
            for (var file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
