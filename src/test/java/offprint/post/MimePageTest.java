package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import offprint.model.PostFile;
import org.junit.jupiter.api.Test;

class MimePageTest {

    private static final String TOP = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://news.example.com/quay
            Subject: =?utf-8?Q?=E6=B8=AF=E5=8F=A3?=
            Date: Thu, 2 Sep 2021 07:15:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----quay"

            """;

    private static Post parsed(String text) throws PostFormatException {
        return Post.parse(new PostFile("a/quay.mhtml", text.replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void pageOfAMimeFileIsRead() throws PostFormatException {
        Post post = parsed(TOP + """
                ------quay
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://news.example.com/a.png

                iVBORw0KGgo=
                ------quay
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://news.example.com/quay

                <html><head><meta name=3D"author" content=3D"Ruth Amsel"></head><body><p>=
                =E6=B8=AF=E5=8F=A3 crane</p></body></html>
                ------quay--
                """);

        assertEquals("港口", post.title());
        assertEquals("https://news.example.com/quay", post.url());
        assertEquals("Ruth Amsel", String.join(";", post.authors()));
        assertEquals("<html><head><meta name=\"author\" content=\"Ruth Amsel\"></head><body><p>港口 crane</p></body></html>",
                post.body());
    }

    @Test
    void encodingOfThePartIsTheOneOfThePage() throws PostFormatException {
        byte[] page = "<html><head><title>港口的夜</title></head><p>吊車沒有停。</p></html>".getBytes(Charset.forName("big5"));

        Post post = parsed(TOP + "------quay\nContent-Type: text/html; charset=\"big5\"\n"
                + "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(page)
                + "\n------quay--\n");

        assertEquals("港口的夜", post.title());
        assertTrue(post.body().contains("吊車沒有停。"));
    }

    @Test
    void fileCutShortIsStillAPage() throws PostFormatException {
        assertEquals("<p>Text.", parsed(TOP + "------quay\nContent-Type: text/html\n\n<p>Text.").body());
    }

    @Test
    void fileWithoutAPageIsALineOfTheReport() {
        var e = assertThrows(PostFormatException.class, () -> parsed(TOP + "------quay\n\ntext\n------quay--"));

        assertEquals("a/quay.mhtml: the file is MIME, but cannot be read: there is no HTML in it", e.problem()
                .toString());
    }

    @Test
    void partsNestedDeeplyAreALineOfTheReport() {
        var text = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }

        assertThrows(PostFormatException.class, () -> parsed(text.toString()));
    }

    @Property(seed = "20210902")
    void anyMixBecomesAPostOrAReason(@ForAll("mixes") String text) {
        try {
            assertFalse(parsed("MIME-Version: 1.0\n" + text).title().isEmpty());
        } catch (PostFormatException e) {
            assertFalse(e.problem().reason().isEmpty());
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of("Content-Type: multipart/related; boundary=b\n", "Content-Type: text/html\n",
                "; charset=",
                "Content-Type: text/html; charset=no such\n", "Content-Type: ", "\n", "\n--b\n", "--b--\n", "boundary=",
                "\"",
                "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=", "=\n",
                "=ZZ",
                "iVBO", "<p>x", "Subject: =?utf-8?B?", "?=", "=?x?Q?a?=", "\0", "\u00FF", ":", " ", "message/rfc822",
                "Content-Location: http://x\n").list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }
}
