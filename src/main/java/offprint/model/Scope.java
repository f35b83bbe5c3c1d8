package offprint.model;

/** Which part of the library a question is asked of. */
public sealed interface Scope {

    /** Every article that was not deleted. */
    Scope LIBRARY = new All();

    /** The articles that were deleted and not yet purged. */
    Scope TRASH = new Deleted();

    /** The articles that came from one archive, whether it still has them or not. */
    static Scope archive(String location) {
        return new FromArchive(location);
    }

    /** See {@link #LIBRARY}. */
    record All() implements Scope {
    }

    /** See {@link #TRASH}. */
    record Deleted() implements Scope {
    }

    /**
     * See {@link #archive}.
     *
     * @param location of the archive, as the library's ledger names it
     */
    record FromArchive(String location) implements Scope {
    }
}
