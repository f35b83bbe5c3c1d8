package offprint.importing;

/** How an import tells the outside world where it is. Called on the importing threads, one call at a time. */
public interface ImportMonitor {

    /** Nobody listens and nobody cancels. */
    ImportMonitor NONE = new ImportMonitor() {
        @Override
        public void step(long done, long total, String file) {
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Progress was made.
     *
     * @param done  files finished
     * @param total files to do, 0 while it is not known
     * @param file  the file in work
     */
    void step(long done, long total, String file);

    /** Asked between files: once true, the import stops after the files already in work and keeps what is stored. */
    boolean isCancelled();
}
