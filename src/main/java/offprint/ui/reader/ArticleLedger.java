package offprint.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.lists.FilterLists;
import offprint.model.OffprintException;
import offprint.post.Post;
import offprint.reading.ReadableArticle;

/** The ledger over the reader's filter lists. */
public final class ArticleLedger implements LedgerAccess {

    private final FilterLists lists;

    public ArticleLedger(FilterLists lists) {
        this.lists = lists;
    }

    @Override
    public ReadableArticle clean(ReadableArticle article, Set<String> shown) {
        return article.cleaned(lists.cleaner(), shown);
    }

    @Override
    public Optional<String> listOf(String rule) {
        return lists.titleOf(rule);
    }

    @Override
    public void allow(String rule, String host) throws OffprintException {
        lists.allow(rule, host);
    }

    @Override
    public List<String> proposals(ReadableArticle article, Set<String> shown, int number) {
        Post post = article.post();
        return lists.cleaner().proposals(post.body(), article.base(), post.title(), shown, number);
    }
}
