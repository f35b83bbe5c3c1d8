package offprint.library;

/**
 * A file that an archive has now, as its list says.
 *
 * @param path  inside the archive
 * @param size  bytes, -1 if the list does not say
 * @param stamp as in {@link ImportedFile}
 */
public record ListedFile(String path, long size, long stamp) {
}
