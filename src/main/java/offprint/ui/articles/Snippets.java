package offprint.ui.articles;

import java.util.List;
import offprint.model.ArticleSummary;

/** The words under a title. */
final class Snippets {

    private Snippets() {
    }

    static List<Run> of(ArticleSummary summary, String words) {
        return List.of(new Run(summary.excerpt(), false));
    }
}
