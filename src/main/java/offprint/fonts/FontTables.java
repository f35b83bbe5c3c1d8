package offprint.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file, read where they lie: nothing is parsed before it is asked for, so that a 10 MB face
 * costs no more than the glyphs that are used. Layout: the OpenType specification, chapter "Font Tables".
 */
final class FontTables {

    private static final int MAPPINGS = 12;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer groups;
    private final boolean longOffsets;
    private final int metrics;

    FontTables(ByteBuffer file) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        groups = mapping(table("cmap"));
        longOffsets = table("head").getShort(50) == 1;
        metrics = Short.toUnsignedInt(table("hhea").getShort(34));
    }

    /** The bytes of a table, for absolute reads only. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("the font has no table '" + tag + "'");
        }
        return table;
    }

    /** The glyph of a code point, 0 if the face has none. */
    int glyph(int codePoint) {
        int low = 0;
        int high = groups.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + MAPPINGS * middle;
            int first = groups.getInt(group);
            if (codePoint < first) {
                high = middle - 1;
            } else if (codePoint > groups.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return groups.getInt(group + 8) + codePoint - first;
            }
        }
        return 0;
    }

    /** The outline of a glyph, empty for a blank. */
    byte[] outline(int glyph) {
        int start = location(glyph);
        byte[] outline = new byte[location(glyph + 1) - start];
        table("glyf").get(start, outline);
        return outline;
    }

    short advance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, metrics - 1));
    }

    short leftBearing(int glyph) {
        int offset = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
        return table("hmtx").getShort(offset);
    }

    private int location(int glyph) {
        ByteBuffer loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    // Format 12 alone holds the characters beyond the first plane; every bundled face has it.
    private static ByteBuffer mapping(ByteBuffer cmap) {
        int count = cmap.getShort(2);
        for (int i = 0; i < count; i++) {
            int offset = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(offset) == 12) {
                return cmap.slice(offset, cmap.getInt(offset + 4));
            }
        }
        throw new IllegalStateException("the font has no character map of format 12");
    }
}
