package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.ArticleKey;
import offprint.library.ImportedFile;
import offprint.library.ImportedFiles;
import offprint.library.Library;
import offprint.library.NewArticle;
import offprint.library.SourceBlock;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.OffprintException;
import offprint.model.Published;
import offprint.text.SearchTerms;
import offprint.text.TermSet;

/**
 * Makes a library of any size: articles with the tags, authors, hosts and sentences of real posts, over thirty years,
 * more of them in the later ones. Their texts are short, some two hundred characters. The same number gives the same
 * library. It is written through {@link Library} as an import writes it.
 */
public final class LargeLibrary {

    private static final int GROUP = 128;
    private static final int GROUPS = 32;
    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
    private static final int DAYS = 30 * 365;
    private static final String ARCHIVE = "/large";
    private static final int ARCHIVES = 4;

    private final List<ArticleSummary> models;
    private final int articles;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Sentence> titles = new ArrayList<>();

    /** Words with their search terms. Runs of characters end with a sentence, so terms can be strung together too. */
    private record Sentence(String words, String terms) {

        Sentence(String words) {
            this(words, SearchTerms.of(words));
        }
    }

    private LargeLibrary(List<ArticleSummary> models, int articles) {
        this.models = models;
        this.articles = articles;
        for (var model : models) {
            titles.add(new Sentence(model.title()));
            Stream.of(model.excerpt().split("(?<=[。！？])")).filter(words -> words.matches(".*[。！？]"))
                    .map(Sentence::new).forEach(sentences::add);
        }
    }

    /** Arguments: the library to make, how many articles, a folder to work in, the sample posts. */
    public static void main(String[] arguments) throws IOException, OffprintException {
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
    }

    /** Makes the library if it is not there yet. */
    static Path make(Path library, int articles, Path work, Path samples) throws IOException, OffprintException {
        if (Files.exists(library)) {
            return library;
        }
        var unfinished = library.resolveSibling(library.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try (var to = Library.open(unfinished, ZoneOffset.UTC)) {
            new LargeLibrary(models(work, samples), articles).write(to);
        }
        return Files.move(unfinished, library);
    }

    private static List<ArticleSummary> models(Path work, Path samples) throws IOException, OffprintException {
        var file = work.resolve("models.db");
        Files.deleteIfExists(file);
        try (var library = Library.open(file, ZoneOffset.UTC)) {
            new Importer(library, new ArticleCleaner(List.of(FilterList.builtIn())))
                    .run(List.of(BenchPosts.society(work, samples)), ImportMonitor.NONE);
            return library.summaries(library.find(ArticleQuery.ALL));
        }
    }

    private void write(Library library) throws OffprintException {
        // Notes by which rules its search text is made: a library of others would be read again while it is measured.
        new Importer(library, List.of(FilterList.builtIn())).run(List.of(), ImportMonitor.NONE);
        var run = library.startImport(ARCHIVE, List.of());
        var paths = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<List<ImportedFiles>> next = threads.submit(() -> batch(0));
            for (int from = 0; from < articles; from += GROUP * GROUPS) {
                var batch = get(next);
                int after = from + GROUP * GROUPS;
                next = threads.submit(() -> batch(after));
                batch.forEach(group -> group.files().forEach(file -> paths.add(file.path())));
                run.save(batch);
            }
        }
        run.listed(paths);
        run.finish(0);
        library.upkeep().tidy(articles);
        mark(library);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A third is read, one in a hundred has a star. */
    private static void mark(Library library) throws OffprintException {
        var random = new Random(3);
        var read = LongStream.builder();
        var starred = LongStream.builder();
        for (long id : library.find(ArticleQuery.ALL)) {
            if (random.nextInt(3) == 0) {
                read.add(id);
            }
            if (random.nextInt(100) == 0) {
                starred.add(id);
            }
        }
        library.marks().setRead(true, read.build().toArray());
        library.marks().setStarred(true, starred.build().toArray());
    }

    private List<ImportedFiles> batch(int from) {
        var groups = new ArrayList<ImportedFiles>();
        for (int start = from; start < Math.min(articles, from + GROUP * GROUPS); start += GROUP) {
            var files = new ArrayList<ImportedFile>();
            var sources = new ArrayList<byte[]>();
            for (int index = start; index < Math.min(articles, start + GROUP); index++) {
                files.add(file(index, sources));
            }
            groups.add(new ImportedFiles(files, SourceBlock.of(sources)));
        }
        return groups;
    }

    private ImportedFile file(int index, List<byte[]> sources) {
        var random = new Random(0x0ff9_0000L + index);
        var model = models.get(random.nextInt(models.size()));
        var title = titles.get(random.nextInt(titles.size()));
        var text = new StringBuilder();
        var terms = new StringBuilder();
        int length = 60 + (int) (-Math.log(1 - random.nextDouble()) * 100);
        while (text.length() < length) {
            var sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(sentence.words);
            terms.append(sentence.terms).append(' ');
        }
        String host = model.host().isEmpty() ? "example.com" : model.host();
        String url = "https://" + host + "/" + index;
        var day = day(index);
        var instant = day.atStartOfDay(ZoneOffset.UTC).plusSeconds(random.nextInt(86_400)).toInstant();
        byte[] source = source(model, title.words, url, day, text).getBytes(StandardCharsets.UTF_8);
        sources.add(source);
        String excerpt = text.substring(0, text.offsetByCodePoints(0,
                Math.min(120, text.codePointCount(0, text.length()))));
        var article = new NewArticle(title.words, url, host, model.authors(), model.tags(),
                new Published(instant, DatePrecision.EXACT, ""), excerpt,
                text.codePointCount(0, text.length()), title.terms, terms.toString(),
                TermSet.sketch(title.terms, terms.toString()));
        return new ImportedFile(day + "-" + index + ".md", source.length, index, source.length, ArticleKey.hash(source),
                ArticleKey.ofUrl(url), true, article);
    }

    /**
     * Archives come one after the other, each with its files by name, which begins with the date. The root of an even
     * number: twice as many in the last year as in the middle one.
     */
    private LocalDate day(int index) {
        int each = Math.max(1, articles / ARCHIVES);
        return FIRST_DAY.plusDays((long) (Math.sqrt((double) (index % each) / each) * DAYS));
    }

    private static String source(ArticleSummary model, String title, String url, LocalDate day, CharSequence text) {
        return """
                ---
                title: "%s"
                date: %s
                author: %s
                from: %s
                tags: [ %s ]
                ---
                <p>%s</p>
                """.formatted(title.replace('"', '\''), day, String.join(", ", model.authors()), url,
                String.join(", ", model.tags()), text);
    }
}
