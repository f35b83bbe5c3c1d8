package offprint.ui.sidebar;

import atlantafx.base.controls.Popover;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.ui.Messages;
import offprint.ui.Popovers;

/** All values of one kind of facet in a popover, with a box that narrows them. */
final class AllValues extends Popover {

    private final SidebarViewModel model;
    private final Facet.Kind kind;
    private final FilteredList<FacetCount> values;
    private final SortedList<FacetCount> sorted;
    private final Map<String, Integer> places = new HashMap<>();

    AllValues(SidebarViewModel model, Facet.Kind kind, String title, List<FacetCount> all) {
        this.model = model;
        this.kind = kind;
        this.values = new FilteredList<>(FXCollections.observableArrayList(all));
        this.sorted = new SortedList<>(values);
        model.inOrder(all.stream().map(FacetCount::name).toList(), this::inOrder);
        var filter = filter();
        var list = list(title);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> toList(event, list));
        var content = new VBox(new HBox(filter, order()), list);
        content.getStyleClass().add("all-values");
        setContentNode(content);
        setArrowLocation(ArrowLocation.LEFT_CENTER);
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        Popovers.whenSeen(this, filter::requestFocus);
    }

    private TextField filter() {
        var filter = new TextField();
        filter.setId("filter-values");
        filter.setPromptText(Messages.get("sidebar.filter"));
        filter.setAccessibleText(Messages.get("sidebar.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe(text -> values.setPredicate(value -> contains(value.name(), text)));
        return filter;
    }

    // Without an order of their own the values stand as they were counted, the largest first.
    private ToggleButton order() {
        var order = new ToggleButton(Messages.get("sidebar.byName"));
        order.setId("by-name");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setOnAction(_ -> sorted.setComparator(order.isSelected() ? Comparator.comparing(this::place) : null));
        return order;
    }

    private void inOrder(List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
        sorted.setComparator(sorted.getComparator() == null ? null : Comparator.comparing(this::place));
    }

    private int place(FacetCount value) {
        return places.getOrDefault(value.name(), Integer.MAX_VALUE);
    }

    private ListView<FacetCount> list(String title) {
        var list = new ListView<>(sorted);
        list.setId("all-values");
        list.setAccessibleText(title);
        list.setCellFactory(_ -> new ValueCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private void toList(KeyEvent event, ListView<FacetCount> list) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.ENTER && !sorted.isEmpty()) {
            choose(sorted.getFirst());
        }
    }

    private void choose(FacetCount value) {
        if (value != null) {
            model.choose(new Facet(kind, value.name()), Choice.ONLY);
            hide();
        }
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    /** The same row as in the sidebar, in a list. */
    private final class ValueCell extends ListCell<FacetCount> {

        private final CountRow row = new CountRow();

        ValueCell() {
            row.setFocusTraversable(false);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FacetCount value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setGraphic(null);
                return;
            }
            row.show(value.name(), value.count());
            row.onChoose(_ -> choose(value));
            setGraphic(row);
        }
    }
}
