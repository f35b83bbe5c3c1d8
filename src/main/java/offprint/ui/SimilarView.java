package offprint.ui;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Scope;

/** The way to the articles that are similar to the opened one, and back. Belongs to the JavaFX thread. */
final class SimilarView {

    private final ObjectProperty<ArticleQuery> query;
    private final ObservableValue<Optional<ArticleSummary>> opened;
    private final ObjectProperty<OptionalLong> selected;

    SimilarView(ObjectProperty<ArticleQuery> query, ObservableValue<Optional<ArticleSummary>> opened,
                ObjectProperty<OptionalLong> selected) {
        this.query = query;
        this.opened = opened;
        this.selected = selected;
    }

    /** Whether there are similar articles to go to, or a list to go back to. */
    BooleanExpression isPossible() {
        return Bindings.createBooleanBinding(() -> query.get().scope() instanceof Scope.SimilarTo
                || opened.getValue().filter(article -> article.similar() > 0).isPresent(), query, opened);
    }

    /** Lists the articles similar to the opened one; from that list, goes back to the one before. */
    void toggle() {
        if (query.get().scope() instanceof Scope.SimilarTo similar) {
            query.set(similar.before());
        } else {
            opened.getValue().filter(article -> article.similar() > 0).ifPresent(article ->
                    query.set(ArticleQuery.ALL.withScope(Scope.similarTo(article, query.get()))));
        }
    }

    /** Selects the article again from which the reader went to the similar ones: the others may have no row there. */
    void left(ArticleQuery before, ArticleQuery now) {
        if (before.scope() instanceof Scope.SimilarTo similar && similar.before().equals(now)) {
            selected.set(OptionalLong.of(similar.id()));
        }
    }
}
