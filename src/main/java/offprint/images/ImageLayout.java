package offprint.images;

/** Where each format keeps the size of its picture and how it says that it is over. */
final class ImageLayout {

    private ImageLayout() {
    }

    /** PNG specification, 5.3: chunks of length, type, data and checksum; IHDR first, IEND last. */
    static ImageHeader png(Bytes bytes) {
        long width = bytes.says(12, "IHDR") ? bytes.be32(16) : 0;
        long chunk = 8;
        while (bytes.has(chunk, 12) && !bytes.says(chunk + 4, "IEND")) {
            chunk += 12 + bytes.be32(chunk);
        }
        return new ImageHeader(ImageType.PNG, width, bytes.be32(20), 1, bytes.has(chunk, 12));
    }

    /** ITU-T T.81, B.1.1: segments that begin with FF; the first frame header has the size. */
    static ImageHeader jpeg(Bytes bytes) {
        long width = 0;
        long height = 0;
        long segment = 2;
        while (bytes.has(segment, 4) && bytes.u8(segment) == 0xFF) {
            int marker = bytes.u8(segment + 1);
            if (marker == 0xDA || marker == 0xD9) {
                break;
            }
            if (width == 0 && isFrame(marker)) {
                height = bytes.be16(segment + 5);
                width = bytes.be16(segment + 7);
            }
            segment += marker == 0xFF ? 1 : isAlone(marker) ? 2 : 2 + Math.max(2, bytes.be16(segment + 2));
        }
        return new ImageHeader(ImageType.JPEG, width, height, 1, endsAfter(segment, bytes));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    /** Cameras write something behind the end; a small picture inside a segment has an end of its own. */
    private static boolean endsAfter(long scan, Bytes bytes) {
        for (long offset = bytes.array().length - 2L; offset >= scan; offset--) {
            if (bytes.be16(offset) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    /** The largest of the sizes an AVIF file names: which one belongs to the picture is no matter for a limit. */
    static ImageHeader avif(Bytes bytes) {
        long width = 0;
        long height = 0;
        for (long offset = 0; bytes.has(offset, 16); offset++) {
            if (bytes.u8(offset) == 'i' && bytes.says(offset, "ispe")) {
                width = Math.max(width, bytes.be32(offset + 8));
                height = Math.max(height, bytes.be32(offset + 12));
            }
        }
        long box = 0;
        while (bytes.has(box, 8) && bytes.be32(box) >= 8) {
            box += bytes.be32(box);
        }
        // A box of length 0 goes on to the end of the file, whatever that is.
        boolean whole = box == bytes.array().length || bytes.has(box, 8) && bytes.be32(box) == 0;
        return new ImageHeader(ImageType.AVIF, width, height, 1, whole);
    }

    /** The old header has sizes of two bytes; in the others a negative height means from top to bottom. */
    static ImageHeader bmp(Bytes bytes) {
        boolean isOld = bytes.le32(14) == 12;
        long width = isOld ? bytes.le16(18) : (int) bytes.le32(18);
        long height = isOld ? bytes.le16(20) : Math.abs((long) (int) bytes.le32(22));
        boolean whole = bytes.le32(10) < bytes.array().length && bytes.le32(2) <= bytes.array().length;
        return new ImageHeader(ImageType.BMP, width, height, 1, whole);
    }
}
