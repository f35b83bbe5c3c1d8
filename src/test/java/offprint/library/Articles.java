package offprint.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import offprint.model.DatePrecision;
import offprint.model.Published;
import offprint.text.SearchTerms;
import offprint.text.TermSet;

/** Makes files for the library, as an import would. */
final class Articles {

    private Articles() {
    }

    /** A file with an address made from its path, the tag “海港日报”, and that text. */
    static ImportedFile file(String path, String title, String text) {
        return file(path, "https://example.com/" + path, title, text, List.of("海港日报"),
                new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, ""));
    }

    static ImportedFile file(String path, String url, String title, String text, List<String> tags,
                             Published published) {
        byte[] bytes = bytes(title, text);
        byte[] hash = ArticleKey.hash(bytes);
        String host = ArticleKey.host(url);
        return new ImportedFile(path, bytes.length, 1, bytes.length, hash,
                host.isEmpty() ? ArticleKey.ofBytes(hash) : ArticleKey.ofUrl(url), !host.isEmpty(),
                new NewArticle(title, url, host, List.of("林望舒"), tags, published, text, text.length(),
                        SearchTerms.of(title), SearchTerms.of(text),
                        TermSet.sketch(SearchTerms.of(title), SearchTerms.of(text))));
    }

    static byte[] bytes(String title, String text) {
        return (title + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Stores the files as one import of one archive that holds nothing else. */
    static List<Outcome> save(Library library, String archive, ImportedFile... files) throws LibraryException {
        var run = library.startImport(archive, List.of());
        run.listed(Set.of(List.of(files).stream().map(ImportedFile::path).toArray(String[]::new)));
        var sources = List.of(files).stream()
                .map(file -> bytes(file.article().title(), file.article().excerpt())).toList();
        var outcomes = run.save(List.of(new ImportedFiles(List.of(files), SourceBlock.of(sources))));
        run.finish(0);
        return outcomes;
    }
}
