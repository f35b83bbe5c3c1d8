package offprint.images;

/**
 * How many pictures and how much room they take: "1.2 GB in 8,400 pictures".
 *
 * @param pictures different contents; one content under two addresses counts once
 * @param bytes    of those contents
 */
public record ImageCount(int pictures, long bytes) {

    /** No picture. */
    public static final ImageCount NONE = new ImageCount(0, 0);

    ImageCount plus(long size) {
        return new ImageCount(pictures + 1, bytes + size);
    }

    ImageCount minus(ImageCount other) {
        return new ImageCount(pictures - other.pictures, bytes - other.bytes);
    }
}
