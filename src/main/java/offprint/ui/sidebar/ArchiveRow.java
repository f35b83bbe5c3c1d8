package offprint.ui.sidebar;

import offprint.library.Archive;

/**
 * An archive as the sidebar shows it.
 *
 * @param name      short, but unlike those of the other archives
 * @param access    whether it can be imported again
 * @param unwatched why it cannot be watched, as the system says it; empty if it can be, or is not to be
 */
public record ArchiveRow(Archive archive, String name, Access access, String unwatched) {

    /** Whether an archive is where it was. */
    public enum Access { THERE, MISSING, DENIED }
}
