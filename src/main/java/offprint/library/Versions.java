package offprint.library;

import java.util.List;
import java.util.Optional;
import offprint.model.PostFile;

/** The texts that were imported for articles: the one shown, and the earlier ones. Safe to call from any thread. */
public final class Versions {

    private final Library library;

    Versions(Library library) {
        this.library = library;
    }

    /** The texts of an article, newest first; empty if there is no such id. */
    public List<ArticleVersion> of(long id) throws LibraryException {
        return library.read("read", database -> SourceTable.versions(database, id));
    }

    /** The source of a version, which is checked against its hash; empty if there is no such version. */
    public Optional<PostFile> source(long versionId) throws LibraryException {
        return library.read("read an article of", database ->
                SourceTable.version(database, library.file().orElse(Library.IN_MEMORY), versionId));
    }
}
