package offprint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Which articles, in which order: one immutable question to the library. All conditions must hold.
 *
 * @param words   what the reader typed into the search box; blank for no search
 * @param with    facets an article must have, every one
 * @param without facets an article must not have, any of them
 * @param scope   the part of the library that is asked
 * @param limit   at most so many articles; {@link Integer#MAX_VALUE} for all
 */
public record ArticleQuery(String words, List<Facet> with, List<Facet> without, Period period, boolean unread,
                           boolean starred, Scope scope, Sort sort, int limit) {

    /** The order of a list. */
    public enum Sort { NEWEST, OLDEST, TITLE, SOURCE, RELEVANCE }

    /** Every article, newest first. */
    public static final ArticleQuery ALL = new ArticleQuery("", List.of(), List.of(), Period.ALWAYS, false, false,
            Scope.LIBRARY, Sort.NEWEST, Integer.MAX_VALUE);

    public ArticleQuery {
        with = List.copyOf(with);
        without = List.copyOf(without);
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " must be >= 1");
        }
    }

    public boolean isSearch() {
        return !words.isBlank();
    }

    /** Whether it asks for every article, in whatever order. */
    public boolean isWhole() {
        return withSort(Sort.NEWEST).withLimit(Integer.MAX_VALUE).equals(ALL);
    }

    public ArticleQuery withWords(String newWords) {
        return new ArticleQuery(newWords, with, without, period, unread, starred, scope, sort, limit);
    }

    /** The same question with other words, whose relevance is no order any more if there are none. */
    public ArticleQuery searching(String newWords) {
        boolean byNothing = newWords.isBlank() && sort == Sort.RELEVANCE;
        return (byNothing ? withSort(Sort.NEWEST) : this).withWords(newWords.strip());
    }

    /** The same question, asked only of articles that have this facet too. */
    public ArticleQuery and(Facet facet) {
        return withFacets(plus(with, facet), without);
    }

    /** The same question, asked only of articles that do not have this facet. */
    public ArticleQuery andNot(Facet facet) {
        return withFacets(with, plus(without, facet));
    }

    public ArticleQuery withFacets(List<Facet> newWith, List<Facet> newWithout) {
        return new ArticleQuery(words, newWith, newWithout, period, unread, starred, scope, sort, limit);
    }

    /** The same question after a facet got another name. */
    public ArticleQuery renamed(Facet from, Facet to) {
        return withFacets(with.stream().map(facet -> facet.equals(from) ? to : facet).distinct().toList(),
                without.stream().map(facet -> facet.equals(from) ? to : facet).distinct().toList());
    }

    public ArticleQuery withPeriod(Period newPeriod) {
        return new ArticleQuery(words, with, without, newPeriod, unread, starred, scope, sort, limit);
    }

    public ArticleQuery withUnread(boolean onlyUnread) {
        return new ArticleQuery(words, with, without, period, onlyUnread, starred, scope, sort, limit);
    }

    public ArticleQuery withStarred(boolean onlyStarred) {
        return new ArticleQuery(words, with, without, period, unread, onlyStarred, scope, sort, limit);
    }

    /** The same question, asked of another part of the library. */
    public ArticleQuery withScope(Scope newScope) {
        return new ArticleQuery(words, with, without, period, unread, starred, newScope, sort, limit);
    }

    public ArticleQuery withSort(Sort newSort) {
        return new ArticleQuery(words, with, without, period, unread, starred, scope, newSort, limit);
    }

    public ArticleQuery withLimit(int newLimit) {
        return new ArticleQuery(words, with, without, period, unread, starred, scope, sort, newLimit);
    }

    private static List<Facet> plus(List<Facet> facets, Facet facet) {
        if (facets.contains(facet)) {
            return facets;
        }
        var longer = new ArrayList<>(facets);
        longer.add(facet);
        return longer;
    }
}
