package offprint.importing;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import offprint.library.Clusters;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.NewArticle;
import offprint.library.StoredPost;
import offprint.post.PostFormatException;

/** Compares what an import brought with all other articles. The texts are made again, from their sources. */
final class SimilarArticles {

    private final Clusters clusters;
    private final Preparation preparation;

    SimilarArticles(Library library, Preparation preparation) {
        this.clusters = library.clusters();
        this.preparation = preparation;
    }

    /** Puts into clusters what is new or changed since the last time. What cannot be read is similar to nothing. */
    void find(BooleanSupplier cancelled) throws LibraryException {
        clusters.compare(this::read, cancelled);
    }

    private Optional<NewArticle> read(StoredPost post) {
        try {
            return Optional.of(preparation.renew(post).article());
        } catch (PostFormatException _) {
            return Optional.empty();
        }
    }
}
