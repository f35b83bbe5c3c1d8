package offprint.images;

/** WebP container specification: chunks of name, length and data, each kind of which keeps a size in its own way. */
final class WebpLayout {

    private WebpLayout() {
    }

    /** The largest size named anywhere: what is said of the canvas does not bind what is painted on it. */
    static ImageHeader read(Bytes bytes) {
        long width = 0;
        long height = 0;
        int frames = 0;
        for (long chunk = 12; bytes.has(chunk, 8); chunk += 8 + bytes.le32(chunk + 4) + (bytes.u8(chunk + 4) & 1)) {
            long data = chunk + 8;
            if (bytes.says(chunk, "VP8X")) {
                width = Math.max(width, bytes.le24(data + 4) + 1L);
                height = Math.max(height, bytes.le24(data + 7) + 1L);
            } else if (bytes.says(chunk, "ANMF")) {
                frames++;
                width = Math.max(width, bytes.le24(data + 6) + 1L);
                height = Math.max(height, bytes.le24(data + 9) + 1L);
            } else if (bytes.says(chunk, "VP8L") && bytes.u8(data) == 0x2F) {
                long bits = bytes.le32(data + 1);
                width = Math.max(width, (bits & 0x3FFF) + 1);
                height = Math.max(height, (bits >> 14 & 0x3FFF) + 1);
            } else if (bytes.says(chunk, "VP8 ")) {
                width = Math.max(width, bytes.le16(data + 6) & 0x3FFF);
                height = Math.max(height, bytes.le16(data + 8) & 0x3FFF);
            }
        }
        return new ImageHeader(ImageType.WEBP, width, height, Math.max(1, frames),
                bytes.le32(4) + 8 <= bytes.array().length);
    }
}
