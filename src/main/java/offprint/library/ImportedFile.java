package offprint.library;

/**
 * One file of an archive, read and understood.
 *
 * @param path    path inside the archive
 * @param size    bytes
 * @param stamp   CRC-32 of an entry of an archive, modification time in ms of a file
 * @param hash    of the bytes, see {@link ArticleKey#hash}
 * @param key     identity of the article, see {@link ArticleKey}
 * @param hasUrl  whether the key was made from an address: only then can two different files be one article
 * @param article what the file says
 */
public record ImportedFile(String path, long size, long stamp, byte[] hash, long key, boolean hasUrl,
                           NewArticle article) {
}
