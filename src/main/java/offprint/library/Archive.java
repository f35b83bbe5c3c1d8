package offprint.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * What was imported from one place.
 *
 * @param location   absolute path of the folder or file
 * @param lastImport when it was imported last; to the second
 * @param articles   how many articles came from it that were not deleted
 * @param files      how many posts it had when it was imported last
 * @param removed    how many of its articles no archive has any more
 * @param problems   how many lines the report of the last import had
 * @param watched    whether it is to be imported again by itself whenever it changes
 */
public record Archive(String location, Instant lastImport, int articles, int files, int removed, int problems,
                      boolean watched) {

    /** What an archive is, by its name: it may lie on a disk that is not there. */
    public enum Kind { FOLDER, ZIP, TAR, FILE }

    /** What the name says; without a known ending it is a folder. */
    public Kind kind() {
        String name = name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return Kind.ZIP;
        }
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz") || name.endsWith(".tar")) {
            return Kind.TAR;
        }
        return name.matches(".+\\.(md|markdown|html?|mhtml?|txt|xml|rss|atom|rdf)") ? Kind.FILE : Kind.FOLDER;
    }

    /** The last part of the location. */
    public String name() {
        return name(path());
    }

    /** The last part of the path of an archive; a whole drive has none, and is called by its place. */
    public static String name(Path archive) {
        var last = archive.getFileName();
        return (last == null ? archive : last).toString();
    }

    public Path path() {
        return Path.of(location);
    }
}
