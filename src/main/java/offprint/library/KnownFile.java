package offprint.library;

/**
 * What the ledger knows of a file.
 *
 * @param id      of its row
 * @param size    bytes, when last seen
 * @param stamp   as in {@link ImportedFile}, when last seen
 * @param version 0 if it could not become an article, {@link #PURGED} if its article was deleted for good
 * @param texts   where its path lies
 * @param gone    whether the archive did not have it any more when it was last imported
 */
public record KnownFile(long id, long size, long stamp, long version, long texts, boolean gone) {

    static final long PURGED = -1;

    /** Whether the file became an article. */
    public boolean hasArticle() {
        return version != 0;
    }

    /** Whether a file of that size and stamp need not be read again. */
    public boolean isSame(long otherSize, long otherStamp) {
        return hasArticle() && size == otherSize && stamp == otherStamp;
    }
}
