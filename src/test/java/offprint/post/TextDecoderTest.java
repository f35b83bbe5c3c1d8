package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import offprint.model.PostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String SIMPLIFIED =
            "---\ntitle: 港口夜班的一天\n---\n潮水退去以后，码头上的灯一盏一盏亮了起来，渔船陆续回港。";
    private static final String TRADITIONAL =
            "---\ntitle: 港口夜班的一天\n---\n潮水退去以後，碼頭上的燈一盞一盞亮了起來，漁船陸續回港。";
    private static final String FRENCH =
            "---\ntitle: Le café du port\n---\nÀ marée basse, les bateaux rentrés dorment déjà.";

    @ParameterizedTest
    @CsvSource(textBlock = """
            GB18030, S, the file is not UTF-8; it was read as GB18030
            GBK, S, the file is not UTF-8; it was read as GB18030
            Big5, T, the file is not UTF-8; it was read as Big5-HKSCS
            GB18030, T, the file is not UTF-8; it was read as GB18030
            windows-1252, F, the file is not UTF-8; it was read as windows-1252
            UTF-8, S, ''
            UTF-16, T, ''
            UTF-16BE, S, the file is not UTF-8; it was read as UTF-16BE
            UTF-16LE, T, the file is not UTF-8; it was read as UTF-16LE
            UTF-16BE, F, the file is not UTF-8; it was read as UTF-16BE
            """)
    void textInAnotherEncodingIsRead(String charset, String which, String warning) throws PostFormatException {
        String text = which.equals("S") ? SIMPLIFIED : which.equals("T") ? TRADITIONAL : FRENCH;

        Post post = parsed(text.getBytes(Charset.forName(charset)));

        assertEquals(text, "---\ntitle: " + post.title() + "\n---\n" + post.body());
        assertEquals(warning, String.join(";", post.problems().stream().map(p -> p.reason()).toList()));
    }

    @Test
    void pageInAnEncodingOfSevenBitsIsReadInTheOneItNames() throws PostFormatException {
        byte[] bytes = "<html><head><meta charset=\"ISO-2022-JP\"><title>港の夜</title></head><body><p>灯が消えた。</p></body></html>"
                .getBytes(Charset.forName("ISO-2022-JP"));

        Post post = Post.parse(new PostFile("archive/x.html", bytes));

        assertEquals("港の夜", post.title());
        assertEquals(List.of("0: the file is not UTF-8; it was read as ISO-2022-JP"), Posts.warnings(post));
    }

    @Test
    void byteOrderMarkIsNoText() throws PostFormatException {
        Post post = parsed(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8));

        assertEquals("港口夜班的一天", post.title());
        assertEquals(List.of(), post.problems());
    }

    @Test
    void twoByteOrderMarksAreNoTextEither() throws PostFormatException {
        assertEquals("港口夜班的一天", parsed(("\uFEFF\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8)).title());
    }

    @Test
    void utf16OfEitherByteOrderIsRead() throws PostFormatException {
        assertEquals("港口夜班的一天", parsed(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE)).title());
        assertEquals("港口夜班的一天", parsed(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16BE)).title());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 255})
    void binaryFileWithLinesIsNotTakenForUtf16(int step) {
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 4 < 2 ? i % 8 == 1 ? '\n' : 0 : i * step);
        }

        assertThrows(PostFormatException.class, () -> parsed(bytes));
    }

    @Test
    void textWithAFewZeroBytesIsNoUtf16() throws PostFormatException {
        byte[] bytes = (SIMPLIFIED + "\0\n\0\n").repeat(2).getBytes(StandardCharsets.UTF_8);

        assertEquals("港口夜班的一天", parsed(bytes).title());
    }

    @Test
    void utf8ThatWasCutInsideACharacterStaysUtf8() throws PostFormatException {
        byte[] bytes = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);

        Post post = parsed(Arrays.copyOf(bytes, bytes.length - 1));

        assertEquals("港口夜班的一天", post.title());
        assertEquals(List.of("0: 2 bytes are not UTF-8; they are shown as \uFFFD"), Posts.warnings(post));
    }

    @Test
    void lineEndsOfEverySystemAreTheSame() throws PostFormatException {
        Post post = Posts.parsed("x.md", "---\r\ntitle: t\r\n---\r\none\rtwo\r\nthree\n");

        assertEquals("t", post.title());
        assertEquals("one\ntwo\nthree", post.body());
        assertEquals(List.of(), post.problems());
    }

    @Test
    void controlCharactersAreRemovedWithAWarning() throws PostFormatException {
        Post post = Posts.parsed("x.md", "---\ntitle: a\0b\n---\none\btwo\u0085\tthree");

        assertEquals("ab", post.title());
        assertEquals("onetwo\tthree", post.body());
        assertEquals(List.of("0: control characters were removed: 3"), Posts.warnings(post));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89 50 4E 47 0D 0A 1A 0A    | the file is a PNG image, not a post
            FF D8 FF E0 00 10          | the file is a JPEG image, not a post
            50 4B 03 04 14 00          | the file is a ZIP archive, not a post
            25 50 44 46 2D 31          | the file is a PDF document, not a post
            41 00 42 00 43 00 44 00    | the file is binary, not text (50 % of its bytes are zero)
            ''                         | the file is empty
            20 0A 0D 0A                | the file is empty
            """)
    void fileThatIsNoTextSaysWhatItIs(String hex, String reason) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        var failure = assertThrows(PostFormatException.class, () -> parsed(bytes));

        assertEquals("archive/x.md: " + reason, failure.getMessage());
    }

    @Test
    void fileOfMoreThanThirtyTwoMegabytesIsRefused() {
        var failure = assertThrows(PostFormatException.class, () -> parsed(new byte[33 * 1024 * 1024]));

        assertEquals("archive/x.md: the file has 33 MB; a post may have 32 MB", failure.getMessage());
    }

    private static Post parsed(byte[] bytes) throws PostFormatException {
        return Post.parse(new PostFile("archive/x.md", bytes));
    }
}
