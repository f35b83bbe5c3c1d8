package offprint.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The words that lists show of some files, compressed together (zlib, RFC 1950, which has a checksum). */
final class TextBlock {

    /** Entries of a block, and the factor in the addresses of texts. Reading one costs some 50 µs. */
    static final int ENTRIES = 32;

    private TextBlock() {
    }

    /** What lists show of one file as words. */
    record Texts(String path, String title, String url, String excerpt) {

        /** Of a file that gave no article. */
        static Texts ofPath(String path) {
            return new Texts(path, "", "", "");
        }

        static Texts of(String path, NewArticle article) {
            return new Texts(path, article.title(), article.url(), article.excerpt());
        }
    }

    /** The texts in blocks, each of them full but the last. Safe to call from any thread. */
    static List<byte[]> pack(List<Texts> texts) {
        var blocks = new ArrayList<byte[]>();
        for (int start = 0; start < texts.size(); start += ENTRIES) {
            blocks.add(packOne(texts.subList(start, Math.min(texts.size(), start + ENTRIES))));
        }
        return blocks;
    }

    private static byte[] packOne(List<Texts> texts) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (deflater; var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            for (var each : texts) {
                write(out, each.path);
                write(out, each.title);
                write(out, each.url);
                write(out, each.excerpt);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException if the block is damaged */
    static List<Texts> unpack(byte[] data) throws IOException {
        byte[] all;
        try (var in = new InflaterInputStream(new ByteArrayInputStream(data))) {
            all = in.readAllBytes();
        }
        var in = new DataInputStream(new ByteArrayInputStream(all));
        var texts = new ArrayList<Texts>();
        while (in.available() > 0) {
            texts.add(new Texts(read(in), read(in), read(in), read(in)));
        }
        return texts;
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
