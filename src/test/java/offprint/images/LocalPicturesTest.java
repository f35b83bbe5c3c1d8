package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPicturesTest {

    @TempDir
    private Path folder;

    private static final String POST = "site-master/_posts/2021/one.md";

    @ParameterizedTest
    @CsvSource({
        "../images/y.jpg,               site-master/_posts/images/y.jpg",
        "../../images/y.jpg,            site-master/images/y.jpg",
        "./y.jpg?x=1#a,                 site-master/_posts/2021/y.jpg",
        "%E6%B8%AF%E5%8F%A3.png,        site-master/_posts/2021/港口.png",
        "a+b.png,                       site-master/_posts/2021/a+b.png",
        "'..\\..\\images\\Y.JPG',       site-master/images/Y.JPG",
        "/assets/x.png,                 site-master/assets/x.png",
        "'{{ site.baseurl }}/assets/x.png', site-master/assets/x.png"})
    void aReferenceIsFollowedFromThePost(String reference, String path) {
        assertEquals(path, LocalPictures.candidates(POST, reference).getFirst());
    }

    @Test
    void aReferenceFromTheRootMayMeanAnyFolderAbove() {
        assertEquals(List.of("site-master/assets/x.png", "assets/x.png"),
                LocalPictures.candidates(POST, "/assets/x.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://www.example.com/x.png", "//www.example.com/x.png", "file:///x.png",
        "C:/x.png", "C%3A/x.png", "../../../../x.png", "..%2f..%2f..%2f..%2fx.png", "..\\..\\..\\..\\x.png",
        "/../../../x.png", "\\\\server\\share\\x.png", "%5c%5cserver/x.png", "x%00.png", "x.svg", "x.html", "%zz.png",
        "data:image/png;base64,AAAA.png", "x.png:stream.png", "%2e%2e/%2e%2e/%2e%2e/%2e%2e/x.png",
        ".%2e/..%5c../%2e./x.png", "\\\\?\\C:\\x.png", "\\\\.\\C:\\x.png", "//server/share/x.png",
        "/\\server/share/x.png", "/%2fserver/share/x.png", "/%5cserver/x.png", "c|/x.png/../../../../../../x.png",
        "FILE:///x.png", "file:x.png", "jar:file:/a.zip!/x.png", "x.png\u0000", "a\nb.png", "x.png%0a", "CON.png:x.png",
        "x.png/", "x.png."})
    void whatLeadsElsewhereIsNotFollowed(String reference) {
        assertEquals(List.of(), LocalPictures.candidates(POST, reference));
    }

    @ParameterizedTest
    @CsvSource({
        "%252e%252e/x.png,      site-master/_posts/2021/%2e%2e/x.png",
        "..%252f..%252fx.png,   site-master/_posts/2021/..%2f..%2fx.png",
        "%E2%80%A5/x.png,       site-master/_posts/2021/‥/x.png",
        "X.PNG,                 site-master/_posts/2021/X.PNG"})
    void aReferenceIsDecodedOnlyOnce(String reference, String path) {
        assertEquals(List.of(path), LocalPictures.candidates(POST, reference));
    }

    @Test
    @Timeout(10)
    void aHugeReferenceIsNotFollowed() throws IOException {
        var folder = Files.createDirectories(this.folder.resolve("posts"));
        for (var huge : List.of("a/".repeat(1_000_000), "../".repeat(1_000_000), "a/../".repeat(500_000),
                "a".repeat(2_000_000),
                "%2e%2e%2f".repeat(300_000))) {
            assertEquals(Optional.empty(), LocalPictures.file(folder, POST, huge + "x.png"));
        }
    }

    @Test
    void aFolderThatIsALinkDoesNotLeadOut() throws IOException {
        var folder = Files.createDirectories(this.folder.resolve("posts"));
        var outside = Files.createDirectories(this.folder.resolve("outside"));
        Files.write(outside.resolve("x.png"), new byte[1]);
        Files.createSymbolicLink(folder.resolve("images"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Files.createDirectory(folder.resolve("folder.png"));

        for (var reference : List.of("images/x.png", "/images/x.png", "./images/../images/x.png", "loop/x.png",
                "folder.png", "../outside/x.png")) {
            assertEquals(Optional.empty(), LocalPictures.file(folder, "one.md", reference), reference);
        }
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder(@TempDir Path parent) throws IOException {
        var folder = Files.createDirectories(parent.resolve("posts"));
        var secret = Files.write(parent.resolve("secret.png"), new byte[1]);
        Files.createSymbolicLink(folder.resolve("link.png"), secret);
        var inside = Files.write(folder.resolve("inside.png"), new byte[1]);

        assertEquals(Optional.empty(), LocalPictures.file(folder, "one.md", "link.png"));
        assertEquals(Optional.empty(), LocalPictures.file(folder, "one.md", "gone.png"));
        assertEquals(Optional.of(inside.toRealPath()), LocalPictures.file(folder, "one.md", "/inside.png"));
    }
}
