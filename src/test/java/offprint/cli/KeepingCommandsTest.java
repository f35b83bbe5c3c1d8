package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import javax.imageio.ImageIO;
import offprint.images.ImageStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup}, {@code restore} and {@code verify --repair}. */
class KeepingCommandsTest {

    @TempDir
    private Path folder;

    private record Answer(int code, String out, String err) {
    }

    @BeforeEach
    void importOnePost() throws Exception {
        var post = Files.writeString(folder.resolve("2021-09-02-夜班.md"), """
                ---
                title: "港口夜班的一天"
                from: https://www.example.com/story/17
                ---
                凌晨两点，四号泊位的灯暗了。
                """);
        assertEquals(0, run("import", "--quiet", post.toString()).code);
    }

    @Test
    void aBackupIsRestored() throws Exception {
        var backup = folder.resolve("copy.db").toString();

        assertEquals(0, run("backup", backup).code);
        Files.delete(folder.resolve("library.db"));
        var answer = run("restore", backup, "--json");

        assertEquals(0, answer.code, answer.err);
        assertTrue(JsonParser.parseString(answer.out).getAsJsonObject().get("before").isJsonNull());
        assertTrue(run("list").out.contains("港口夜班的一天"));
    }

    @Test
    void whatIsNotThereIsNeitherBackedUpNorRestored() {
        assertEquals(1, run("restore", folder.resolve("nothing.db").toString()).code);
        var answer = run("backup", folder.resolve("copy.db").toString(), "--library",
                folder.resolve("none.db").toString());
        assertEquals(1, answer.code);
        assertTrue(answer.err.contains("none.db"), answer.err);
    }

    @Test
    void verifyRepairSaysWhatItDidAndNamesTheBackupForTheRest() throws Exception {
        assertEquals("{\"ok\":true,\"articles\":1,\"problems\":[],\"repaired\":[]}",
                run("verify", "--repair", "--json").out.strip());
        var backup = Files.createDirectories(folder.resolve("backups")).resolve("library-2021-09-02.db");
        run("backup", backup.toString());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE article SET duplicates = 7");
            statement.executeUpdate("UPDATE version SET hash = zeroblob(32)");
        }

        assertTrue(run("verify").out.contains("verify --repair"));
        var answer = run("verify", "--repair");

        assertEquals(1, answer.code);
        assertTrue(answer.out.contains("counted the files of 1 articles again"), answer.out);
        assertTrue(answer.out.contains("offprint restore " + backup), answer.out);
    }

    @Test
    void whereNothingCanBeRepairedTheWayOutIsNamed() throws Exception {
        var library = folder.resolve("library.db");
        long page;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            try (var row = statement.executeQuery("SELECT MAX(pageno) FROM dbstat WHERE name = 'article'")) {
                page = row.getLong(1);
            }
        }
        byte[] bytes = Files.readAllBytes(library);
        Arrays.fill(bytes, (int) (page - 1) * 4096, (int) page * 4096, (byte) 0x5A);
        Files.write(library, bytes);

        var answer = run("verify", "--repair");

        assertEquals(1, answer.code);
        assertTrue(answer.err.contains("export --to md"), answer.err + answer.out);
    }

    @Test
    void keptPicturesAreVerifiedBackedUpAndExported() throws Exception {
        String address = "https://static.example.com/pier.png";
        Files.writeString(folder.resolve("pier.md"),
                "---\ntitle: 栈桥\nfrom: https://www.example.com/story/18\n---\n<p>字</p><img src=\""
                + address + "\" alt=\"栈桥\">");
        run("import", "--quiet", folder.resolve("pier.md").toString());
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        ImageStore.beside(folder.resolve("library.db")).keep(address, bytes.toByteArray());

        run("export", "2", "--to", "html", "--out", folder.resolve("pier.html").toString());
        assertTrue(Files.readString(folder.resolve("pier.html")).contains("src=\"data:image/png;base64,"));

        var backup = Files.createDirectory(folder.resolve("far")).resolve("copy.db");
        assertEquals(0, run("backup", backup.toString()).code);
        assertTrue(ImageStore.beside(backup).has(address));

        assertEquals(0, run("verify").code);
        try (var files = Files.walk(folder.resolve("images"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow());
        }
        var damaged = run("verify", "--json");
        assertEquals(1, damaged.code);
        assertTrue(damaged.out.contains("is missing: " + address), damaged.out);

        assertEquals(0, run("restore", backup.toString()).code);
        assertEquals(0, run("verify").code);
    }

    @Test
    void aBackupWithPicturesIsCheckedAndRestoredFromWhereNothingMayBeWritten() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        String address = "https://img.harbour.example/disc.png";
        ImageStore.beside(folder.resolve("library.db")).keep(address, picture.toByteArray());
        var disc = Files.createDirectory(folder.resolve("disc"));
        var backup = disc.resolve("copy.db");
        assertEquals(0, run("backup", backup.toString()).code);
        assertTrue(disc.resolve("images").toFile().setWritable(false) && disc.toFile().setWritable(false));
        assumeFalse(Files.isWritable(disc), "whoever runs this may write anywhere");

        assertEquals(0, run("verify", "--library", backup.toString()).code);
        ImageStore.beside(folder.resolve("library.db")).dropAll();
        assertEquals(0, run("restore", backup.toString()).code);

        assertTrue(ImageStore.beside(folder.resolve("library.db")).has(address));
        assertTrue(disc.resolve("images").toFile().setWritable(true) && disc.toFile().setWritable(true));
    }

    private Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(folder.resolve("library.db"), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
