package offprint.export;

import static offprint.export.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import offprint.fonts.FontFiles;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that got past the cleaner still reaches neither the network nor the disk when it is printed. */
class NothingIsFetchedTest {

    @TempDir
    private Path folder;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=\"@/a.png\" alt=\"\"/>",
        "<p style=\"background: url('@/b.png')\">x</p>",
        "<p style=\"background-image: url(@/c.png), url(@/d.png)\">x</p>",
        "<ul style=\"list-style-image: url(@/e.png)\"><li>x</li></ul>",
        "<p style=\"content: url(@/f.png)\">x</p>",
        "<table background=\"@/g.png\"><tr><td background=\"@/h.png\">x</td></tr></table>",
        "<style>@import url(@/i.css); body { background: url(@/j.png) }</style>",
        "<style>@font-face { font-family: Text; src: url(@/k.ttf) } p { font-family: Text }</style><p>x</p>",
        "<style>p:before { content: url(@/l.png) }</style><p>x</p>",
        "<link rel=\"stylesheet\" type=\"text/css\" href=\"@/m.css\"/>",
        "<object data=\"@/n.pdf\" type=\"application/pdf\">x</object>",
        "<iframe src=\"@/o.html\">x</iframe>",
        "<embed src=\"@/p.svg\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"@/q.png\"/></svg>",
        "<input type=\"image\" src=\"@/r.png\"/>",
        "<video poster=\"@/s.png\" src=\"@/t.mp4\"></video>",
    })
    void noRequestIsMade(String html) throws Exception {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        String local = Files.writeString(folder.resolve("secret.css"), "p { color: red }").toUri().toString();

        print(html.replace("@/", url + "/"));
        print(html.replaceAll("@/[a-z.0-9]+", local));
        print(html.replaceAll("@/[a-z.0-9]+", "jar:" + local + "!/x"));

        assertEquals(List.of(), requests);
    }

    @Test
    void documentTypesWithEntitiesAreNotRead() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "SECRET");

        String secret = folder.resolve("secret.txt").toUri().toString();

        Path file = print("<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret + "\">]><p>&x;</p>");

        assertFalse(Pdf.text(file).contains("SECRET"));
    }

    @Test
    void localPicturesStayOutOfTheFile() throws Exception {
        Path picture = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        Path file = print("<p style=\"background: url(" + picture.toUri() + ")\">x</p>"
                + "<ul style=\"list-style-image: url(" + picture.toUri() + ")\"><li>y</li></ul>");

        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertFalse(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    private Path print(String html) throws Exception {
        Path file = folder.resolve("printed.pdf");
        new PdfExport(new FontFiles(folder), ZoneOffset.UTC).write(article("题目", html), file);
        return file;
    }
}
