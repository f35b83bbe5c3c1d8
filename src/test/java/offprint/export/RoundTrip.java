package offprint.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.DatePrecision;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;

/** Posts through a library and out again. */
final class RoundTrip {

    /** What makes an article: all but where it lies. */
    record Content(String title, List<String> authors, String url, Instant published, DatePrecision precision,
                   List<String> tags, String html, String excerpt, int characters) {

        static Content of(ReadableArticle article) {
            var summary = article.article().summary();
            return new Content(summary.title(), summary.authors(), summary.url(), summary.published().instant(),
                    summary.published().precision(), summary.tags(), article.clean().html(), summary.excerpt(),
                    summary.characters());
        }
    }

    static final ImportMonitor SILENT = new ImportMonitor() {
        @Override
        public void step(long done, long total, String file) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    /** The articles that a new library makes of the posts. */
    List<ReadableArticle> imported(Path... posts) throws Exception {
        try (var library = Library.inMemory()) {
            new Importer(library, cleaner).run(List.of(posts), SILENT);
            var articles = new ArrayList<ReadableArticle>();
            for (long id : library.find(ArticleQuery.ALL)) {
                articles.add(new ArticleReader(library, cleaner).read(id).orElseThrow());
            }
            return articles;
        }
    }

    /** Every article as a post in the folder. */
    static void export(List<ReadableArticle> articles, Path folder) throws Exception {
        Files.createDirectories(folder);
        for (var article : articles) {
            String name = FileNames.of(article.article().summary(), "md", ZoneOffset.UTC);
            try (var file = NewFile.in(folder, name)) {
                new MarkdownExport().write(article, file.path());
            }
        }
    }

    /** What the articles are, in an order that does not depend on the library. */
    static List<Content> contents(List<ReadableArticle> articles) {
        return articles.stream().map(Content::of)
                .sorted(Comparator.comparing(Content::title).thenComparing(Content::html)).toList();
    }
}
