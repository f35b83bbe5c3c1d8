package offprint.ui;

import atlantafx.base.controls.Popover;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: name, search, what can be done with the library and the article. */
final class TopBar extends HBox {

    TopBar(Actions actions, Appearance appearance, SearchBar search, Panes panes) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sidebarButton(panes), backButton(panes), name(panes), search, importButton(actions),
                exportButton(actions), space(), textButton(appearance), menuButton(actions));
    }

    private static Node name(Panes panes) {
        var name = new Label(Messages.get("window.name"));
        name.getStyleClass().add("name");
        name.visibleProperty().bind(panes.layoutProperty().isEqualTo(Panes.Layout.WIDE));
        name.managedProperty().bind(name.visibleProperty());
        name.minWidthProperty().bind(panes.sidebarWidthProperty().subtract(24));
        return name;
    }

    private static Button sidebarButton(Panes panes) {
        var button = iconButton(Feather.SIDEBAR, "bar.sidebar");
        button.setId("sidebar-button");
        button.visibleProperty().bind(panes.layoutProperty().isNotEqualTo(Panes.Layout.WIDE));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> panes.toggleSidebar());
        return button;
    }

    private static Button backButton(Panes panes) {
        var button = iconButton(Feather.ARROW_LEFT, "bar.back");
        button.setId("back-button");
        button.visibleProperty().bind(panes.canGoBackProperty());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> panes.showList());
        return button;
    }

    private static MenuButton importButton(Actions actions) {
        var button = menuButton("bar.import", "action.importFiles");
        button.setId("import-button");
        button.disableProperty().bind(actions.importFiles.unavailable());
        button.getItems().setAll(actions.importFiles.menuItem(), actions.importFolder.menuItem());
        return button;
    }

    private static Button exportButton(Actions actions) {
        var button = actions.exportPdf.button(Messages.get("bar.exportPdf"));
        button.setId("export-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button textButton(Appearance appearance) {
        var button = new Button(Messages.get("bar.text"));
        button.setId("text-button");
        button.setAccessibleText(Messages.get("bar.text.tip"));
        button.setTooltip(new Tooltip(Messages.get("bar.text.tip")));
        button.setMinWidth(USE_PREF_SIZE);
        var panel = new Popover(new TextPanel(appearance));
        panel.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        panel.setHeaderAlwaysVisible(false);
        panel.setDetachable(false);
        panel.setAnimated(false);
        button.setOnAction(_ -> toggle(panel, button));
        return button;
    }

    private static void toggle(Popover panel, Button button) {
        if (panel.isShowing()) {
            panel.hide();
        } else {
            panel.show(button);
        }
    }

    private static MenuButton menuButton(Actions actions) {
        var button = menuButton("bar.more", "bar.more.tip");
        button.setId("menu-button");
        button.getItems().setAll(actions.list().menu());
        return button;
    }

    private static MenuButton menuButton(String text, String accessible) {
        var button = new MenuButton(Messages.get(text));
        button.getStyleClass().add("plain-menu");
        button.setAccessibleText(Messages.get(accessible));
        button.setMinWidth(USE_PREF_SIZE);
        button.skinProperty().subscribe(_ -> keepInside(button));
        return button;
    }

    // Otherwise it would only be kept on the screen. The menu is made by the skin.
    private static void keepInside(MenuButton button) {
        if (button.getSkin() == null) {
            return;
        }
        var menu = button.getItems().getFirst().getParentPopup();
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> {
            var window = button.getScene().getWindow();
            var bounds = button.localToScreen(button.getLayoutBounds());
            boolean fits = bounds.getMinX() + menu.getSkin().getNode().prefWidth(-1)
                    <= window.getX() + window.getWidth();
            menu.setAnchorLocation(fits ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_TOP_RIGHT);
            menu.setAnchorX(fits ? bounds.getMinX() : bounds.getMaxX());
        });
    }

    private static Button iconButton(Feather icon, String key) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.get(key));
        return button;
    }
}
