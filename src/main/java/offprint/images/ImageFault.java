package offprint.images;

import java.util.List;

/**
 * What is wrong with one file of the store.
 *
 * @param file in the folder of the store
 * @param urls the addresses whose picture it is; empty if none is known
 */
public record ImageFault(Kind kind, String file, List<String> urls) {

    public ImageFault {
        urls = List.copyOf(urls);
    }

    /** What can be wrong. */
    public enum Kind {
        /** The index names it, the folder has no such file. */
        MISSING,
        /** Its bytes are not the ones it was kept with. */
        DAMAGED,
        /** No address leads to it: left over when the program was killed; takes room, does no harm. */
        ORPHAN
    }
}
