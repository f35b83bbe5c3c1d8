package offprint.ui.sidebar;

import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;

/**
 * How many articles lie where most libraries have none.
 *
 * @param removed what no archive has any more
 * @param trash   what the reader deleted
 */
public record Places(int removed, int trash) {

    /** Before the first answer. */
    public static final Places NONE = new Places(0, 0);

    static Places of(Library library) throws LibraryException {
        return new Places(library.find(ArticleQuery.ALL.withWords("is:removed")).length,
                library.trash().articles().length);
    }
}
