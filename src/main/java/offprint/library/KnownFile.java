package offprint.library;

/**
 * What the ledger knows of a file.
 *
 * @param id      of its row
 * @param size    bytes, when last seen
 * @param stamp   as in {@link ImportedFile}, when last seen
 * @param version 0 if it could not become an article
 */
public record KnownFile(long id, long size, long stamp, long version) {

    /** Whether a file of that size and stamp need not be read again. */
    public boolean isSame(long otherSize, long otherStamp) {
        return version != 0 && size == otherSize && stamp == otherStamp;
    }
}
