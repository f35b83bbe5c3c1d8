package offprint.importing;

/**
 * What an import would find, as far as the lists of the archives tell: the files are not opened.
 *
 * @param report as the import itself would give it, without duplicates and without problems inside the files
 * @param bytes  size of the files that would be read
 */
public record ImportPreview(ImportReport report, long bytes) {

    /** How many files would be read. */
    public int filesToRead() {
        return report.added() + report.updated();
    }
}
