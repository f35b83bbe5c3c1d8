package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.ui.Messages;
import offprint.ui.changes.TagNamesViewModel;

/** The largest values of one kind of facet, and a way to the rest. Hidden when there are none. */
final class FacetSection extends VBox {

    private final SidebarViewModel model;
    private final Facet.Kind kind;
    private final int most;
    private final VBox rows = new VBox();
    private final Hyperlink more = new Hyperlink();
    private List<FacetCount> all = List.of();

    FacetSection(SidebarViewModel model, Facet.Kind kind, String title, int most,
            Function<SidebarCounts, List<FacetCount>> counts) {
        this.model = model;
        this.kind = kind;
        this.most = most;
        getStyleClass().add("section");
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        more.getStyleClass().add("more");
        more.setOnAction(_ -> new AllValues(model, kind, title, all).show(more));
        getChildren().setAll(heading, rows, more);
        model.countsProperty().subscribe(counted -> show(counts.apply(counted)));
        model.queryProperty().subscribe(this::mark);
    }

    private void show(List<FacetCount> counted) {
        all = counted;
        var first = shortList(counted);
        rows.getChildren().removeIf(row -> rows.getChildren().indexOf(row) >= first.size());
        while (rows.getChildren().size() < first.size()) {
            rows.getChildren().add(new CountRow());
        }
        for (int index = 0; index < first.size(); index++) {
            var value = first.get(index);
            var row = (CountRow) rows.getChildren().get(index);
            row.show(value.name(), value.count());
            row.onChoose(choice -> model.choose(new Facet(kind, value.name()), choice));
            row.setUserData(new Facet(kind, value.name()));
        }
        int rest = counted.size() - first.size();
        more.setText(Messages.get("sidebar.more", rest));
        more.setVisible(rest > 0);
        more.setManaged(rest > 0);
        setVisible(!first.isEmpty());
        setManaged(!first.isEmpty());
        mark(model.queryProperty().get());
    }

    // The chosen ones are in view even if they are small, so that they can be taken back.
    private List<FacetCount> shortList(List<FacetCount> counted) {
        var list = new ArrayList<>(counted.subList(0, Math.min(most, counted.size())));
        var query = model.queryProperty().get();
        for (var value : counted.subList(list.size(), counted.size())) {
            var facet = new Facet(kind, value.name());
            if (query.with().contains(facet) || query.without().contains(facet)) {
                list.add(value);
            }
        }
        return list;
    }

    /** Lets the reader name and colour the values, which are tags. */
    void setNames(TagNamesViewModel names) {
        names.coloursProperty().subscribe(colours -> paint(colours));
        model.countsProperty().subscribe(_ -> paint(names.coloursProperty().get()));
        rows.setOnContextMenuRequested(request -> {
            if (row(request.getTarget()) instanceof CountRow row && row.getUserData() instanceof Facet facet) {
                new TagMenu(names, facet.name(), all.stream().map(FacetCount::name).toList(), row)
                        .show(row, request.getScreenX(), request.getScreenY());
                request.consume();
            }
        });
    }

    private void paint(Map<String, Integer> colours) {
        for (var row : rows.getChildren()) {
            if (row instanceof CountRow counted && row.getUserData() instanceof Facet facet) {
                counted.setColour(colours.getOrDefault(facet.name(), 0));
            }
        }
    }

    private static Node row(EventTarget target) {
        var node = (Node) target;
        while (node != null && !(node instanceof CountRow)) {
            node = node.getParent();
        }
        return node;
    }

    private void mark(ArticleQuery query) {
        for (var row : rows.getChildren()) {
            var facet = row.getUserData();
            ((CountRow) row).mark(query.with().contains(facet), query.without().contains(facet));
        }
    }
}
