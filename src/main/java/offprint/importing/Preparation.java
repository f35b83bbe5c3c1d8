package offprint.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import offprint.html.ArticleCleaner;
import offprint.html.ArticleText;
import offprint.html.LocalPicture;
import offprint.importing.PostSource.Entry;
import offprint.library.ArticleKey;
import offprint.library.ImportedFile;
import offprint.library.ImportedFiles;
import offprint.library.NewArticle;
import offprint.library.RenewedArticle;
import offprint.library.SourceBlock;
import offprint.library.StoredPost;
import offprint.model.Medium;
import offprint.model.PostFile;
import offprint.model.Problem;
import offprint.post.OwnMarksBlock;
import offprint.post.Post;
import offprint.post.PostFormatException;
import offprint.text.SearchTerms;
import offprint.text.TermSet;

/** The work on files that needs no library: parse, clean, make search terms, compress. Runs on worker threads. */
final class Preparation {

    private final ArticleCleaner cleaner;

    Preparation(ArticleCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** A file with its bytes, or with the reason why it has none. */
    record ReadFile(Entry entry, byte[] bytes, List<Problem> problems) {
    }

    /**
     * A group of files ready to be stored.
     *
     * @param files    what can be stored
     * @param failed   what cannot
     * @param pictures pictures that may lie beside the posts
     */
    record Group(ImportedFiles files, List<Entry> failed, List<Problem> problems, List<BesidePost> pictures,
                 String lastPath) {

        /** Comes after the last group. */
        static final Group END = new Group(new ImportedFiles(List.of(), SourceBlock.of(List.of())), List.of(),
                List.of(), List.of(), "");

        int size() {
            return files.files().size() + failed.size();
        }
    }

    Group prepare(List<ReadFile> files) {
        var imported = new ArrayList<ImportedFile>();
        var sources = new ArrayList<byte[]>();
        var failed = new ArrayList<Entry>();
        var problems = new ArrayList<Problem>();
        var pictures = new ArrayList<BesidePost>();
        for (var file : files) {
            problems.addAll(file.problems());
            if (!file.problems().isEmpty()) {
                failed.add(file.entry());
                continue;
            }
            try {
                imported.add(Careful.read(file.entry().path(), () -> prepare(file, problems, pictures, sources)));
            } catch (PostFormatException e) {
                problems.add(e.problem());
                failed.add(file.entry());
            }
        }
        return new Group(new ImportedFiles(imported, SourceBlock.of(sources)), failed, problems, pictures,
                files.getLast().entry().path());
    }

    private ImportedFile prepare(ReadFile file, List<Problem> problems, List<BesidePost> pictures,
            List<byte[]> sources) throws PostFormatException {
        var post = Post.parse(new PostFile(file.entry().path(), file.bytes()));
        byte[] source = OwnMarksBlock.without(file.bytes(), post.own());
        byte[] hash = ArticleKey.hash(source);
        var text = text(post, source);
        var beside = BesidePost.of(file.entry().path(), text);
        var article = article(post, text);
        String name = file.entry().name();
        boolean hasUrl = name.isEmpty() && ArticleKey.isAddress(post.url());
        long key = !name.isEmpty() ? ArticleKey.ofEntry(post.url(), name)
                : hasUrl ? ArticleKey.ofUrl(post.url()) : ArticleKey.ofBytes(hash);
        problems.addAll(post.problems());
        pictures.addAll(beside);
        sources.add(source);
        return new ImportedFile(file.entry().path(), file.bytes().length, file.entry().stamp(), source.length, hash,
                key, hasUrl, article);
    }

    /** What a source that is in the library says, read again. */
    RenewedArticle renew(StoredPost post) throws PostFormatException {
        return new RenewedArticle(post.article(), Careful.read(post.source().path(), () -> renewed(post)));
    }

    private NewArticle renewed(StoredPost stored) throws PostFormatException {
        var post = Post.parse(stored.source());
        return article(post, text(post, stored.source().bytes()));
    }

    private ArticleText text(Post post, byte[] source) {
        return cleaner.text(post.body(), LocalPicture.base(post.url(), source), post.title());
    }

    private static NewArticle article(Post post, ArticleText cleaned) {
        String text = cleaned.text();
        String titleTerms = SearchTerms.of(post.title());
        String bodyTerms = SearchTerms.of(text);
        return new NewArticle(post.title(), post.url(), ArticleKey.host(post.url()), post.authors(), post.tags(),
                post.own(), post.published(), Excerpt.of(text), text.codePointCount(0, text.length()),
                titleTerms, bodyTerms, TermSet.sketch(titleTerms, bodyTerms), media(cleaned));
    }

    private static Set<Medium> media(ArticleText cleaned) {
        var media = EnumSet.noneOf(Medium.class);
        if (!cleaned.pictures().isEmpty()) {
            media.add(Medium.IMAGE);
        }
        if (cleaned.hasFilm()) {
            media.add(Medium.VIDEO);
        }
        return media;
    }
}
