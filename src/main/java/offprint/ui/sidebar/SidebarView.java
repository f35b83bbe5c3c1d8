package offprint.ui.sidebar;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.model.Scope;
import offprint.ui.Messages;
import offprint.ui.QueueTag;
import offprint.ui.changes.TagNamesViewModel;

/** The left edge of the window. Shows a {@link SidebarViewModel} and decides nothing. */
public final class SidebarView extends ScrollPane {

    private static final int TAGS = 12;
    private static final int OTHERS = 6;

    /** The sidebar, with what belongs below its own sections. */
    public SidebarView(SidebarViewModel model, TagNamesViewModel names, Node... more) {
        getStyleClass().add("sidebar");
        setId("sidebar");
        setAccessibleText(Messages.get("bar.sidebar"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var tags = new FacetSection(model, Facet.Kind.TAG, Messages.get("sidebar.tags"), TAGS, SidebarCounts::tags);
        tags.setNames(names);
        var content = new VBox(
                fixedRows(model),
                new SavedSection(model.saved(), model.queryProperty()),
                tags,
                new CalendarView(model),
                new FacetSection(model, Facet.Kind.AUTHOR, Messages.get("sidebar.authors"), OTHERS,
                        SidebarCounts::authors),
                new FacetSection(model, Facet.Kind.HOST, Messages.get("sidebar.hosts"), OTHERS,
                        SidebarCounts::hosts));
        content.getChildren().addAll(more);
        content.getStyleClass().add("content");
        setContent(content);
        addEventFilter(KeyEvent.KEY_PRESSED, SidebarView::move);
    }

    private static Node fixedRows(SidebarViewModel model) {
        return new VBox(
                fixedRow(model, "sidebar.all", Facets::total, SidebarView::isAll, model::showAll),
                fixedRow(model, "sidebar.unread", Facets::unread, ArticleQuery::unread, model::toggleUnread),
                fixedRow(model, "sidebar.starred", Facets::starred, ArticleQuery::starred, model::toggleStarred),
                laterRow(model),
                placeRow(model, "sidebar.removed", Places::removed, SidebarViewModel::isRemoved, model::toggleRemoved),
                placeRow(model, "sidebar.trash", Places::trash, query -> query.scope().equals(Scope.TRASH),
                        model::toggleTrash));
    }

    private static CountRow fixedRow(SidebarViewModel model, String key, ToIntFunction<Facets> count,
            Predicate<ArticleQuery> chosen, Runnable action) {
        var row = new CountRow();
        row.setId(key.replace('.', '-'));
        row.onChoose(_ -> action.run());
        model.countsProperty().subscribe(
                counts -> row.show(Messages.get(key), count.applyAsInt(counts.library())));
        model.queryProperty().subscribe(query -> row.mark(chosen.test(query), false));
        return row;
    }

    // The queue of articles to read later is those with that tag.
    private static CountRow laterRow(SidebarViewModel model) {
        Supplier<Facet> later = () -> QueueTag.among(model.countsProperty().get().library().tags());
        ToIntFunction<Facets> count = facets -> {
            String name = QueueTag.among(facets.tags()).name();
            return facets.tags().stream().filter(tag -> tag.name().equals(name)).mapToInt(FacetCount::count).sum();
        };
        Predicate<ArticleQuery> chosen = query -> query.with().contains(later.get());
        var row = fixedRow(model, "sidebar.later", count, chosen, () -> model.choose(later.get(), Choice.ALSO));
        row.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> count.applyAsInt(model.countsProperty().get().library()) > 0
                        || chosen.test(model.queryProperty().get()), model.countsProperty(), model.queryProperty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    // Such a row is only there while it has anything to show, or is chosen.
    private static CountRow placeRow(SidebarViewModel model, String key, ToIntFunction<Places> count,
            Predicate<ArticleQuery> chosen, Runnable action) {
        var row = new CountRow();
        row.setId(key.replace('.', '-'));
        row.onChoose(_ -> action.run());
        model.placesProperty().subscribe(places -> row.show(Messages.get(key), count.applyAsInt(places)));
        model.queryProperty().subscribe(query -> row.mark(chosen.test(query), false));
        row.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> count.applyAsInt(model.placesProperty().get()) > 0 || chosen.test(model.queryProperty().get()),
                model.placesProperty(), model.queryProperty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static boolean isAll(ArticleQuery query) {
        return !SidebarViewModel.isRemoved(query)
                && query.equals(ArticleQuery.ALL.withWords(query.words()).withSort(query.sort()));
    }

    private static void move(KeyEvent event) {
        if (event.isAltDown() || !(event.getTarget() instanceof CountRow row)) {
            return;
        }
        switch (event.getCode()) {
            case UP -> row.requestFocusTraversal(TraversalDirection.UP);
            case DOWN -> row.requestFocusTraversal(TraversalDirection.DOWN);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
