package offprint.images;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many pictures and how much room they take: "1.2 GB in 8,400 pictures".
 *
 * @param pictures different contents; one content under two addresses counts once
 * @param bytes    of those contents
 */
public record ImageCount(int pictures, long bytes) {

    /** No picture. */
    public static final ImageCount NONE = new ImageCount(0, 0);

    /** What these take together. */
    public static ImageCount of(Collection<KeptImage> images) {
        Map<String, Long> sizes = new HashMap<>();
        images.forEach(image -> sizes.put(image.content(), image.size()));
        return new ImageCount(sizes.size(), sizes.values().stream().mapToLong(Long::longValue).sum());
    }

    ImageCount minus(ImageCount other) {
        return new ImageCount(pictures - other.pictures, bytes - other.bytes);
    }
}
