package offprint.model;

/**
 * A question that the reader gave a name.
 *
 * @param id       0 before it is stored
 * @param position in the list of all: the smallest is the first
 */
public record SavedSearch(long id, String name, ArticleQuery query, int position) {

    public SavedSearch withName(String newName) {
        return new SavedSearch(id, newName, query, position);
    }

    public SavedSearch withQuery(ArticleQuery newQuery) {
        return new SavedSearch(id, name, newQuery, position);
    }

    /** Whether it asks for the same articles, in whatever order. */
    public boolean asks(ArticleQuery other) {
        return query.withSort(ArticleQuery.Sort.NEWEST).equals(other.withSort(ArticleQuery.Sort.NEWEST));
    }
}
