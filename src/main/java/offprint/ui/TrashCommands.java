package offprint.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import offprint.library.Edit;
import offprint.model.ArticleSummary;
import offprint.model.Scope;
import offprint.ui.articles.SelectedArticles;

/** What deletes articles and brings them back. */
final class TrashCommands {

    private final MainViewModel model;
    private final Supplier<Window> window;

    TrashCommands(MainViewModel model, Supplier<Window> window) {
        this.model = model;
        this.window = window;
    }

    /** Puts the selected articles into the trash; those in the trash go for good, if the reader is sure. */
    void delete() {
        var selected = model.selected();
        if (isTrash()) {
            purge(selected);
        } else if (selected.isMany()) {
            model.changes().apply(new Edit.Delete(true), selected::ids);
        } else {
            model.openedProperty().get().ifPresent(article -> {
                model.articles().leave(article.id());
                model.changes().apply(new Edit.Delete(true), article.id());
            });
        }
    }

    private void purge(SelectedArticles selected) {
        if (selected.isMany()) {
            if (Dialogs.confirm(window.get(), Messages.get("trash.purge.many", selected.count()),
                    Messages.get("trash.purge"))) {
                model.changes().purge(selected::ids);
            }
            return;
        }
        deletedArticle().filter(article -> Dialogs.confirm(window.get(),
                Messages.get("trash.purge.one", article.title()), Messages.get("trash.purge"))).ifPresent(article -> {
                    model.articles().leave(article.id());
                    model.changes().purge(() -> new long[] {article.id()});
                });
    }

    /** Takes the selected articles out of the trash. */
    void takeBack() {
        var selected = model.selected();
        if (selected.isMany()) {
            model.changes().apply(new Edit.Delete(false), selected::ids);
            return;
        }
        deletedArticle().ifPresent(article -> {
            model.articles().leave(article.id());
            model.changes().apply(new Edit.Delete(false), article.id());
        });
    }

    private boolean isTrash() {
        return model.queryProperty().get().scope().equals(Scope.TRASH);
    }

    // What is open may be an article that was chosen before, and is not in the trash.
    private Optional<ArticleSummary> deletedArticle() {
        return isTrash() ? model.articles().selectedSummary() : Optional.empty();
    }

    /** Deletes all that is in the trash for good, if the reader is sure. */
    void empty() {
        if (Dialogs.confirm(window.get(), Messages.get("trash.purge.all"), Messages.get("trash.purge"))) {
            model.changes().empty();
        }
    }
}
