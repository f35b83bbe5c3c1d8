package offprint.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/** A face opened for its glyphs. Immutable; safe to use from any thread. */
public final class FaceFile {

    private static final int LETTERS = 26;

    private final Face face;
    private final FontTables tables;

    private FaceFile(Face face, ByteBuffer bytes) {
        this.face = face;
        this.tables = new FontTables(bytes);
    }

    /** The face in that file, of which only what is used is read. */
    public static FaceFile open(Face face, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FaceFile(face, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** The face out of the program itself, read as a whole. */
    public static FaceFile open(Face face) throws IOException {
        try (InputStream in = face.open()) {
            return new FaceFile(face, ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    public Face face() {
        return face;
    }

    /** Whether the face can draw that code point. */
    public boolean has(int codePoint) {
        return tables.glyph(codePoint) != 0;
    }

    /**
     * A TrueType file with only these characters, each with a glyph of its own; a character the face lacks gets the
     * geta mark 〓. The same characters always give the same bytes.
     *
     * @param codePoints ascending, without repetition
     */
    public byte[] cut(int... codePoints) {
        return new FontCut(tables, codePoints).bytes(tag(codePoints) + "+" + face.postScriptName());
    }

    // PDF 32000-1, 9.6.4: the name of a font subset begins with a tag of six letters and a plus sign.
    private static String tag(int... codePoints) {
        var sum = new CRC32();
        for (int codePoint : codePoints) {
            sum.update(codePoint >>> 16);
            sum.update(codePoint >>> 8);
            sum.update(codePoint);
        }
        long rest = sum.getValue();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }
}
