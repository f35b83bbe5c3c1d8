package offprint.images;

/** GIF 89a: blocks in a row, so that all have to be walked to know how many frames there are. */
final class GifLayout {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int TRAILER = 0x3B;

    private GifLayout() {
    }

    static ImageHeader read(Bytes bytes) {
        long width = bytes.le16(6);
        long height = bytes.le16(8);
        int frames = 0;
        long block = 13 + colours(bytes.u8(10));
        while (bytes.u8(block) == EXTENSION || bytes.u8(block) == FRAME) {
            if (bytes.u8(block) == EXTENSION) {
                block = afterData(bytes, block + 2);
                continue;
            }
            frames++;
            // A frame may be larger than the screen it is said to lie on; decoders make room for it.
            width = Math.max(width, bytes.le16(block + 1) + bytes.le16(block + 5));
            height = Math.max(height, bytes.le16(block + 3) + bytes.le16(block + 7));
            block = afterData(bytes, block + 11 + colours(bytes.u8(block + 9)));
        }
        return new ImageHeader(ImageType.GIF, width, height, Math.max(1, frames), bytes.u8(block) == TRAILER);
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static long afterData(Bytes bytes, long part) {
        long next = part;
        while (bytes.u8(next) > 0) {
            next += 1 + bytes.u8(next);
        }
        return next + 1;
    }
}
