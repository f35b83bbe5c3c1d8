package offprint.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;

/** What the cleaning ledger asks of the filter lists. Called off the JavaFX thread. */
public interface LedgerAccess {

    /** The rules are always the same and belong to no list. */
    LedgerAccess NONE = new LedgerAccess() {
        @Override
        public ReadableArticle clean(ReadableArticle article, Set<String> shown) {
            return article;
        }

        @Override
        public Optional<String> listOf(String rule) {
            return Optional.empty();
        }

        @Override
        public void allow(String rule, String host) {
        }

        @Override
        public List<String> proposals(ReadableArticle article, Set<String> shown, int number) {
            return List.of();
        }
    };

    /** The article as the rules of now clean it, some of them switched off. */
    ReadableArticle clean(ReadableArticle article, Set<String> shown);

    /** The title of the list that has the rule; empty for a step of cleaning that no list can switch off. */
    Optional<String> listOf(String rule);

    /** Switches the rule off on a site for good. */
    void allow(String rule, String host) throws OffprintException;

    /** Rules that would take out an element of the page. */
    List<String> proposals(ReadableArticle article, Set<String> shown, int number);
}
