package offprint.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes archives of posts for tests. */
final class Archives {

    private Archives() {
    }

    /** A post about nothing in particular. */
    static String post(String title, String address, String text) {
        return """
                ---
                layout: post
                title: "%s"
                date: 2021-09-02T07:15:00.000Z
                author: 林望舒
                from: %s
                tags: [ 海港日报 ]
                categories: [ 海港日报 ]
                ---
                <div>
                <p>%s</p>
                </div>
                """.formatted(title, address, text);
    }

    static String post(int number) {
        return post("第" + number + "篇", "https://example.com/" + number, "凌晨两点，" + number + "号泊位的灯暗了。");
    }

    static Path folder(Path folder, Map<String, String> posts) throws IOException {
        for (var post : posts.entrySet()) {
            var file = folder.resolve(post.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, post.getValue());
        }
        return folder;
    }

    static Path zip(Path file, Charset names, Map<String, String> posts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (var post : posts.entrySet()) {
                zip.putNextEntry(new ZipEntry(post.getKey()));
                zip.write(post.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Path zip(Path file, Map<String, String> posts) throws IOException {
        return zip(file, StandardCharsets.UTF_8, posts);
    }

    static Path tarGz(Path file, Map<String, String> posts) throws IOException {
        return tar(file, new GZIPOutputStream(Files.newOutputStream(file)), posts);
    }

    static Path tar(Path file, Map<String, String> posts) throws IOException {
        return tar(file, Files.newOutputStream(file), posts);
    }

    private static Path tar(Path file, OutputStream out, Map<String, String> posts) throws IOException {
        try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var post : posts.entrySet()) {
                byte[] bytes = post.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(post.getKey());
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return file;
    }
}
