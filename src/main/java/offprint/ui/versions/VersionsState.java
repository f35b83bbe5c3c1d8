package offprint.ui.versions;

import java.util.List;
import offprint.library.ArticleVersion;
import offprint.text.TextDifference;

/** What there is to show of the versions of an article. */
public sealed interface VersionsState {

    /** Nothing was asked for. */
    record Closed() implements VersionsState {
    }

    /** The library is being asked. */
    record Loading() implements VersionsState {
    }

    /** It could not be read. */
    record Failed(String reason) implements VersionsState {
    }

    /**
     * Two versions and what differs.
     *
     * @param all newest first
     */
    record Showing(List<ArticleVersion> all, ArticleVersion earlier, ArticleVersion later, TextDifference difference)
            implements VersionsState {

        public Showing {
            all = List.copyOf(all);
        }
    }
}
