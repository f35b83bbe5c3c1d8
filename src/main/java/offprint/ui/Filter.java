package offprint.ui;

import java.io.File;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.Scope;

/**
 * One condition of a query as the reader sees it.
 *
 * @param name what is shown, such as the tag
 * @param chip the same with what kind of condition it is
 * @param rest the query without this condition
 */
public record Filter(String name, String chip, ArticleQuery rest) {

    /** A chip shares its line with the words of the search. */
    private static final int CHIP_TITLE = 16;

    /** The conditions of a query but its words, in the order of the sidebar. */
    public static List<Filter> of(ArticleQuery query) {
        var filters = new ArrayList<Filter>();
        scope(query).ifPresent(filters::add);
        if (query.unread()) {
            filters.add(marks("filter.unread", query.withUnread(false)));
        }
        if (query.starred()) {
            filters.add(marks("filter.starred", query.withStarred(false)));
        }
        for (var facet : query.with()) {
            var rest = query.withFacets(others(query.with(), facet), query.without());
            filters.add(new Filter(facet.name(), Messages.get(key(facet), facet.name()), rest));
        }
        for (var facet : query.without()) {
            var rest = query.withFacets(query.with(), others(query.without(), facet));
            String name = Messages.get("filter.not", facet.name());
            filters.add(new Filter(name, Messages.get(key(facet), name), rest));
        }
        if (!query.period().equals(Period.ALWAYS)) {
            filters.add(period(query.period(), query.withPeriod(Period.ALWAYS)));
        }
        return filters;
    }

    /** A query in words: its conditions and its search, empty if it asks for everything. */
    public static String text(ArticleQuery query) {
        var names = of(query).stream().map(Filter::name);
        var words = query.isSearch() ? Stream.of(Messages.get("filter.words", query.words().strip()))
                : Stream.<String>empty();
        return Stream.concat(names, words).collect(Collectors.joining(" · "));
    }

    private static Optional<Filter> scope(ArticleQuery query) {
        var rest = query.withScope(Scope.LIBRARY);
        return switch (query.scope()) {
            case Scope.All() -> Optional.empty();
            case Scope.Deleted() -> Optional.of(marks("filter.trash", rest));
            case Scope.SimilarTo(_, String title, ArticleQuery before) ->
                Optional.of(new Filter(title, Messages.get("filter.similar", shortened(title)), before));
            case Scope.FromArchive(String location) -> {
                String name = location.substring(location.lastIndexOf(File.separatorChar) + 1);
                yield Optional.of(new Filter(name, Messages.get("filter.archive", name), rest));
            }
        };
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= CHIP_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, CHIP_TITLE)).strip() + "…";
    }

    private static Filter marks(String key, ArticleQuery rest) {
        return new Filter(Messages.get(key), Messages.get(key), rest);
    }

    private static Filter period(Period period, ArticleQuery rest) {
        LocalDate from = period.from();
        if (from.getDayOfYear() == 1 && period.to().equals(from.with(TemporalAdjusters.lastDayOfYear()))) {
            return new Filter(Dates.year(from), String.format(Locale.ROOT, "%tY", from), rest);
        }
        if (from.getDayOfMonth() == 1 && period.to().equals(from.with(TemporalAdjusters.lastDayOfMonth()))) {
            return new Filter(Dates.month(from), YearMonth.from(from).toString(), rest);
        }
        if (from.equals(period.to())) {
            return new Filter(Dates.day(from), from.toString(), rest);
        }
        String text = Messages.get("filter.period", from.equals(LocalDate.MIN) ? "" : from.toString(),
                period.to().equals(LocalDate.MAX) ? "" : period.to().toString());
        return new Filter(text, text, rest);
    }

    private static String key(Facet facet) {
        return switch (facet.kind()) {
            case TAG -> "filter.tag";
            case AUTHOR -> "filter.author";
            case HOST -> "filter.host";
        };
    }

    private static List<Facet> others(List<Facet> facets, Facet facet) {
        return facets.stream().filter(other -> !other.equals(facet)).toList();
    }
}
