package offprint.library;

/**
 * One file of an archive, read and understood.
 *
 * @param path    path inside the archive
 * @param size    bytes of the file
 * @param stamp   CRC-32 of an entry of an archive, modification time in ms of a file
 * @param length  bytes of its source: fewer than the file has where the reader's own marks were taken off
 * @param hash    of the source, see {@link ArticleKey#hash}
 * @param key     identity of the article, see {@link ArticleKey}
 * @param hasUrl  whether the key was made of an address alone: only then can two different files be one article
 * @param article what the file says
 */
public record ImportedFile(String path, long size, long stamp, int length, byte[] hash, long key,
                           boolean hasUrl, NewArticle article) {
}
