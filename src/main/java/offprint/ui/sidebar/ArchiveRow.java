package offprint.ui.sidebar;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Where those archives are that are to be watched for changes. */
    public static Set<Path> watched(List<ArchiveRow> rows) {
        return rows.stream().map(ArchiveRow::archive).filter(Archive::watched).map(Archive::path)
                .collect(Collectors.toSet());
    }
}
