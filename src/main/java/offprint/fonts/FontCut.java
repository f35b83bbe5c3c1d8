package offprint.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a TrueType file that holds only some characters of a face. */
final class FontCut {

    /** The geta mark, which typesetters of Chinese and Japanese put where they lack a sort. */
    private static final int GETA = 0x3013;

    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final FontTables face;
    private final int[] codePoints;
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The code points ascend. */
    FontCut(FontTables face, int[] codePoints) {
        this.face = face;
        this.codePoints = codePoints;
    }

    // Every character gets a glyph of its own, also where the face draws two with one: text taken out of a PDF goes
    // from glyph to character, and would come out as the other one.
    byte[] bytes(String name) {
        add(0);
        for (int codePoint : codePoints) {
            int glyph = face.glyph(codePoint);
            add(glyph == 0 ? face.glyph(GETA) : glyph);
        }
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = face.outline(glyphs.get(i));
            renumberParts(ByteBuffer.wrap(outline));
            outlines.add(outline);
        }
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        tables.put("OS/2", copy("OS/2"));
        tables.put("cmap", characterMap());
        tables.put("glyf", outlineTable());
        tables.put("head", copy("head").putInt(8, 0).putShort(50, (short) 1));
        tables.put("hhea", copy("hhea").putShort(34, (short) glyphs.size()));
        tables.put("hmtx", metrics());
        tables.put("loca", locations());
        tables.put("maxp", copy("maxp").putShort(4, (short) glyphs.size()));
        tables.put("name", names(name));
        tables.put("post", copy("post").slice(0, 32).putInt(0, 0x00030000));
        return file(tables);
    }

    private void add(int glyph) {
        places.putIfAbsent(glyph, glyphs.size());
        glyphs.add(glyph);
    }

    // A composite glyph names its parts by number; parts that are not there yet follow at the end.
    private void renumberParts(ByteBuffer outline) {
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return;
        }
        int part = 10;
        int flags;
        do {
            flags = outline.getShort(part);
            int glyph = Short.toUnsignedInt(outline.getShort(part + 2));
            if (!places.containsKey(glyph)) {
                add(glyph);
            }
            outline.putShort(part + 2, places.get(glyph).shortValue());
            part += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            part += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer table = face.table(tag);
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    private ByteBuffer characterMap() {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * codePoints.length);
        table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * codePoints.length).putInt(0);
        table.putInt(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            table.putInt(codePoints[i]).putInt(codePoints[i]).putInt(i + 1);
        }
        return table;
    }

    private ByteBuffer outlineTable() {
        ByteBuffer table = ByteBuffer.allocate(outlines.stream().mapToInt(outline -> padded(outline.length)).sum());
        for (byte[] outline : outlines) {
            table.put(outline).position(padded(table.position()));
        }
        return table;
    }

    private ByteBuffer locations() {
        ByteBuffer table = ByteBuffer.allocate(4 * (outlines.size() + 1));
        int offset = 0;
        for (byte[] outline : outlines) {
            table.putInt(offset);
            offset += padded(outline.length);
        }
        return table.putInt(offset);
    }

    private ByteBuffer metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            table.putShort(face.advance(glyph)).putShort(face.leftBearing(glyph));
        }
        return table;
    }

    private static ByteBuffer names(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(18 + text.length);
        table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
        // Windows, Unicode, English, PostScript name
        table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 6);
        return table.putShort((short) text.length).putShort((short) 0).put(text);
    }

    private static byte[] file(SortedMap<String, ByteBuffer> tables) {
        int offset = 12 + 16 * tables.size();
        int size = offset + tables.values().stream().mapToInt(table -> padded(table.capacity())).sum();
        // Four bytes more: PDFBox warns of a file that ends with the last byte of its "post" table.
        ByteBuffer file = ByteBuffer.allocate(size + 4);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int head = 0;
        for (var entry : tables.entrySet()) {
            ByteBuffer table = entry.getValue();
            file.put(offset, table, 0, table.capacity());
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, offset, padded(table.capacity()))).putInt(offset).putInt(table.capacity());
            head = entry.getKey().equals("head") ? offset : head;
            offset += padded(table.capacity());
        }
        file.putInt(head + 8, 0xB1B0AFBA - checksum(file, 0, size));
        return file.array();
    }

    private static int checksum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
