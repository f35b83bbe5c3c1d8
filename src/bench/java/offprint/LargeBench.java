package offprint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.model.OffprintException;
import offprint.model.Period;

/** What a library of a million articles takes to answer: views, searches, counts, the order by relevance. */
public final class LargeBench {

    private static final int VIEWS = 40;
    private static final int FIRST_ROWS = 64;

    private final Library library;
    private final Random random = new Random(4);

    private LargeBench(Library library) {
        this.library = library;
    }

    /** Argument: a library, as {@link LargeLibrary} makes it. */
    public static void main(String[] arguments) throws OffprintException {
        try (var library = Library.open(Path.of(arguments[0]))) {
            new LargeBench(library).run();
        }
    }

    private void run() throws OffprintException {
        System.out.println("| what | p50 | p95 | p99 |\n|---|---|---|---|");
        var whole = new Facets[1];
        measure("sidebar counts, first time", List.of(ArticleQuery.ALL), query -> whole[0] = library.facets(query));
        measure("sidebar counts of all", List.of(ArticleQuery.ALL, ArticleQuery.ALL), library::facets);
        var views = views(whole[0]);
        measure("view: first rows", views, this::firstRows);
        measure("view: all ids", views, library::find);
        measure("view: sidebar counts", views, library::facets);
        measure("all articles: first rows", List.of(ArticleQuery.ALL, ArticleQuery.ALL), this::firstRows);
        measure("all articles: ids", List.of(ArticleQuery.ALL, ArticleQuery.ALL), library::find);
        var common = searches("中国", "政府", "香港", "社会", "我们", "他们", "中國", "一个");
        var rare = searches("渡轮", "吊机", "气候", "氣候", "火锅", "望远", "鲸鱼", "冰川");
        measure("common word: first rows", common, this::firstRows);
        measure("common word: total", common, library::find);
        measure("rare word: first rows", rare, this::firstRows);
        measure("rare word: total", rare, library::find);
        measure("common word: sidebar counts", common, library::facets);
        for (var search : common) {
            measure(search.words() + " by relevance, " + library.find(search).length + " articles",
                    List.of(search.withSort(Sort.RELEVANCE)), library::find);
        }
    }

    private static List<ArticleQuery> searches(String... words) {
        return Stream.of(words).map(ArticleQuery.ALL::withWords).toList();
    }

    private List<ArticleQuery> views(Facets whole) {
        var views = new ArrayList<ArticleQuery>();
        var days = whole.years().stream().flatMap(year -> year.parts().stream())
                .flatMap(month -> month.parts().stream())
                .map(DateCount::name).toList();
        for (int view = 0; view < VIEWS / 4; view++) {
            views.add(ArticleQuery.ALL.and(Facet.tag(any(whole.tags()))));
            views.add(ArticleQuery.ALL.and(Facet.author(any(whole.authors()))));
            views.add(ArticleQuery.ALL.and(Facet.host(any(whole.hosts()))));
            var day = LocalDate.parse(days.get(random.nextInt(days.size())));
            views.add(ArticleQuery.ALL.withPeriod(new Period(day, day)));
        }
        return views;
    }

    /** Half of the time one of the ten most frequent. */
    private String any(List<FacetCount> counts) {
        int bound = random.nextBoolean() ? Math.min(10, counts.size()) : counts.size();
        return counts.get(random.nextInt(bound)).name();
    }

    private Object firstRows(ArticleQuery query) throws OffprintException {
        return library.summaries(library.find(query.withLimit(FIRST_ROWS)));
    }

    /** Asks the library something. */
    @FunctionalInterface
    private interface Question {
        Object of(ArticleQuery query) throws OffprintException;
    }

    private static void measure(String what, List<ArticleQuery> queries, Question question) throws OffprintException {
        var times = new double[queries.size()];
        for (int index = 0; index < times.length; index++) {
            long start = System.nanoTime();
            question.of(queries.get(index));
            times[index] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.1f ms |%n", what, at(times, 50), at(times, 95),
                at(times, 99));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
