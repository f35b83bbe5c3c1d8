package offprint.ui;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Sidebar, list and reader side by side. In a narrower window the sidebar folds away and comes back as a drawer; in a
 * very narrow one list and reader take turns.
 */
final class Panes extends StackPane {

    /** How many panes there is room for. */
    enum Layout { WIDE, FOLDED, NARROW }

    private static final double FOLD_BELOW = 1100;
    private static final double ALTERNATE_BELOW = 760;
    private static final double SIDEBAR_AT_MOST = 360;
    private static final double LIST_AT_MOST = 560;

    private final Region sidebar;
    private final Region list;
    private final Node reader;
    private final SplitPane split = new SplitPane();
    private final Pane shade = new Pane();
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(this, "layout", Layout.WIDE);
    private final ReadOnlyObjectWrapper<Boolean> reading = new ReadOnlyObjectWrapper<>(this, "reading", false);
    private final ObservableDoubleValue scale;
    private double sidebarWidth;
    private double listWidth;
    private double arranged = 1;

    /** All measures grow with the size of the text. */
    Panes(Region sidebar, Region list, Node reader, WindowState state, ObservableDoubleValue scale) {
        this.sidebar = sidebar;
        this.list = list;
        this.reader = reader;
        this.scale = scale;
        this.sidebarWidth = state.sidebarWidth();
        this.listWidth = state.listWidth();
        SplitPane.setResizableWithParent(sidebar, false);
        SplitPane.setResizableWithParent(list, false);
        getStyleClass().add("panes");
        getChildren().setAll(split, shade);
        shade.getStyleClass().add("shade");
        shade.setOnMouseClicked(_ -> hideSidebar());
        hideSidebar();
        widthProperty().subscribe((before, width) -> resized(before.doubleValue(), width.doubleValue()));
        layout.subscribe(this::arrange);
        reading.subscribe(() -> {
            // Elsewhere both are in view: to take them apart is to style and lay out all of the window again.
            if (layout.get() == Layout.NARROW) {
                arrange();
            }
        });
        scale.subscribe(this::rescaled);
        arrange();
    }

    ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty sidebarWidthProperty() {
        return sidebar.widthProperty();
    }

    /** Whether the list is behind the article. */
    BooleanBinding canGoBackProperty() {
        return Bindings.createBooleanBinding(() -> layout.get() == Layout.NARROW && reading.get(), layout, reading);
    }

    Node sidebar() {
        return sidebar;
    }

    Node list() {
        return list;
    }

    Node reader() {
        return reader;
    }

    double sidebarWidth() {
        remember();
        return sidebarWidth;
    }

    double listWidth() {
        remember();
        return listWidth;
    }

    /** Whether the node belongs to the list or the sidebar, or the article is not in view. */
    boolean isLibrary(Node node) {
        boolean hidden = layout.get() == Layout.NARROW && !reading.get();
        return hidden || Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each -> each == list || each == sidebar);
    }

    /** Brings the article to the front where list and article take turns. */
    void showReader() {
        reading.set(true);
    }

    void showList() {
        reading.set(false);
        list.requestFocus();
    }

    /** Brings on screen, where there is not room for all, the sidebar or not, and the article or the list. */
    void show(boolean withSidebar, boolean article) {
        if (layout.get() == Layout.NARROW) {
            reading.set(article);
        }
        if (layout.get() != Layout.WIDE && withSidebar != shade.isVisible()) {
            toggleSidebar();
        }
    }

    void toggleSidebar() {
        if (shade.isVisible()) {
            hideSidebar();
        } else {
            StackPane.setAlignment(sidebar, Pos.TOP_LEFT);
            sidebar.setMaxWidth(sidebarWidth * scale.get());
            getChildren().setAll(split, shade, sidebar);
            shade.setVisible(true);
            sidebar.requestFocus();
        }
    }

    void hideSidebar() {
        shade.setVisible(false);
        getChildren().remove(sidebar);
        keepKeyboard();
    }

    // JavaFX looks for another place only when it draws the next picture: keys that are pressed before would be lost,
    // and the place it finds is the first button there is.
    private void keepKeyboard() {
        if (getScene() != null && getScene().getFocusOwner() instanceof Node owner && owner.getScene() == null) {
            (split.getItems().contains(list) ? list : reader).requestFocus();
        }
    }

    // Dividers have no place in pixels before there is a width. And a SplitPane that gets another width and other panes
    // at once makes these as narrow as they may be, whatever its dividers say: first the one, then the other.
    private void resized(double before, double width) {
        if (before == 0) {
            fold();
            place();
        } else if (layoutFor(width / scale.get()) != layout.get()) {
            Platform.runLater(this::fold);
        }
    }

    private void fold() {
        layout.set(layoutFor(getWidth() / scale.get()));
    }

    private void rescaled() {
        fold();
        arrange();
    }

    private static Layout layoutFor(double width) {
        return width >= FOLD_BELOW ? Layout.WIDE
                : width >= ALTERNATE_BELOW ? Layout.FOLDED : Layout.NARROW;
    }

    private void arrange() {
        remember();
        hideSidebar();
        sidebar.setMaxWidth(SIDEBAR_AT_MOST * scale.get());
        list.setMaxWidth(layout.get() == Layout.NARROW ? Double.MAX_VALUE : LIST_AT_MOST * scale.get());
        arranged = scale.get();
        switch (layout.get()) {
            case WIDE -> {
                split.getItems().setAll(sidebar, list, reader);
                place();
            }
            case FOLDED -> {
                split.getItems().setAll(list, reader);
                place();
            }
            case NARROW -> split.getItems().setAll(reading.get() ? reader : list);
        }
        keepKeyboard();
    }

    private void remember() {
        if (getWidth() == 0) {
            return;
        }
        if (split.getItems().contains(sidebar) && sidebar.getWidth() > 0) {
            sidebarWidth = sidebar.getWidth() / arranged;
        }
        if (split.getItems().size() > 1 && list.getWidth() > 0) {
            listWidth = list.getWidth() / arranged;
        }
    }

    // A divider is one pixel wide and its place is its middle.
    private void place() {
        double all = Math.max(1, getWidth() / scale.get());
        if (split.getItems().size() == 3) {
            split.setDividerPositions((sidebarWidth + 0.5) / all, (sidebarWidth + listWidth + 1.5) / all);
        } else {
            split.setDividerPositions((listWidth + 0.5) / all);
        }
    }
}
