package offprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import org.apache.pdfbox.Loader;

/**
 * PDFs as the open window makes them: one exporter, articles read, cleaned and printed one after the other. Prints
 * {@code pages milliseconds} of each. Arguments: a library, a folder to print to, numbers of pages.
 */
public final class WarmPrint {

    private static final int ARTICLES = 20;
    private static final int WARM = 60;
    /** Characters of a page of Chinese. */
    private static final int PAGE = 1_060;

    private final Path folder;
    private final ArticleReader reader;
    private final PdfExport export = new PdfExport(PictureSource.NONE);

    private WarmPrint(ArticleReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        try (var library = Library.open(Path.of(arguments[0]))) {
            var reader = new ArticleReader(library, new ArticleCleaner(List.of(FilterList.builtIn())));
            var print = new WarmPrint(reader, Files.createDirectories(Path.of(arguments[1])));
            var articles = library.summaries(library.find(ArticleQuery.ALL));
            for (var article : near(articles, 5).limit(WARM).toList()) {
                print.print(article);
            }
            for (int pages : Stream.of(arguments).skip(2).mapToInt(Integer::parseInt).toArray()) {
                for (var article : print.having(pages, articles)) {
                    long start = System.nanoTime();
                    print.print(article);
                    System.out.println(pages + " " + (System.nanoTime() - start) / 1e6);
                }
            }
        }
    }

    private static Stream<ArticleSummary> near(List<ArticleSummary> articles, int pages) {
        return articles.stream().sorted(
                Comparator.comparingInt(article -> Math.abs(article.characters() - (pages * PAGE - PAGE / 2))));
    }

    private List<ArticleSummary> having(int pages, List<ArticleSummary> articles) throws Exception {
        var chosen = new ArrayList<ArticleSummary>();
        for (var article : near(articles, pages).limit(5 * ARTICLES).toList()) {
            try (var document = Loader.loadPDF(print(article).toFile())) {
                if (document.getNumberOfPages() == pages) {
                    chosen.add(article);
                }
            }
            if (chosen.size() == ARTICLES) {
                break;
            }
        }
        return chosen;
    }

    private Path print(ArticleSummary article) throws OffprintException {
        var file = folder.resolve("article.pdf");
        export.write(reader.read(article.id()).orElseThrow(), file);
        return file;
    }
}
