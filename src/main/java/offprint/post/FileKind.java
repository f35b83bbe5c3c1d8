package offprint.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Knows files that are no text by how they begin. */
final class FileKind {

    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("\u0089PNG\r\n", "a PNG image"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
            Map.entry("GIF87a", "a GIF image"),
            Map.entry("GIF89a", "a GIF image"),
            Map.entry("RIFF", "an image, sound or video"),
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a ZIP archive"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("Rar!\u001A", "a RAR archive"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("\u00CA\u00FE\u00BA\u00BE", "a program"),
            Map.entry("ID3\u0003", "a sound"),
            Map.entry("ID3\u0004", "a sound"));

    private FileKind() {
    }

    /** Such as “a PNG image”; empty for what may be text. */
    static String name(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (var kind : BEGINNINGS.entrySet()) {
            if (head.startsWith(kind.getKey())) {
                return kind.getValue();
            }
        }
        boolean mp4 = head.startsWith("ftyp", 4);
        return mp4 ? "a video" : "";
    }
}
