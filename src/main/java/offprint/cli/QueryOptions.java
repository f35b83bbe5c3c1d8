package offprint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.Scope;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filters: which articles a command is about. The last day comes from outside: {@code export} has its own --to. */
final class QueryOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--tag", paramLabel = "TAG", description = "With this tag; again for a further one.")
    private List<String> tags = List.of();

    @Option(names = "--not-tag", paramLabel = "TAG", description = "Without this tag.")
    private List<String> notTags = List.of();

    @Option(names = "--author", paramLabel = "AUTHOR", description = "By this author.")
    private List<String> authors = List.of();

    @Option(names = "--host", paramLabel = "HOST", description = "From this host.")
    private List<String> hosts = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Published on this day or later.")
    private LocalDate from;

    @Option(names = "--unread", description = "Only unread articles.")
    private boolean unread;

    @Option(names = "--starred", description = "Only starred articles.")
    private boolean starred;

    @Option(names = "--search", paramLabel = "WORDS", description = "Containing these words.")
    private String search = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many articles.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--sort", paramLabel = "ORDER", description = "${COMPLETION-CANDIDATES}; newest first by default.")
    private ArticleQuery.Sort sort = ArticleQuery.Sort.NEWEST;

    /** Whether any filter was given. */
    boolean isPresent(LocalDate to) {
        return !query(to).withLimit(Integer.MAX_VALUE).withSort(ArticleQuery.Sort.NEWEST).equals(ArticleQuery.ALL)
                || limit != Integer.MAX_VALUE;
    }

    /** @param to the last day, {@link LocalDate#MAX} for no end */
    ArticleQuery query(LocalDate to) {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit " + limit + ": must be 1 or more");
        }
        var with = new ArrayList<Facet>();
        tags.forEach(tag -> with.add(Facet.tag(tag)));
        authors.forEach(author -> with.add(Facet.author(author)));
        hosts.forEach(host -> with.add(Facet.host(host)));
        return new ArticleQuery(search, with, notTags.stream().map(Facet::tag).toList(), period(to), unread, starred,
                Scope.LIBRARY, sort, limit);
    }

    private Period period(LocalDate last) {
        var first = from == null ? LocalDate.MIN : from;
        if (first.isAfter(last)) {
            throw new ParameterException(spec.commandLine(), "--from " + first + " is after --to " + last);
        }
        return new Period(first, last);
    }
}
