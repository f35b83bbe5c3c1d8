package offprint.ui.sidebar;

import offprint.library.Archive;

/**
 * An archive as the sidebar shows it.
 *
 * @param name   short, but unlike those of the other archives
 * @param access whether it can be imported again
 */
public record ArchiveRow(Archive archive, String name, Access access) {

    /** Whether an archive is where it was. */
    public enum Access { THERE, MISSING, DENIED }
}
