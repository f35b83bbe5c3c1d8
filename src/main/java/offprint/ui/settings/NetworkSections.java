package offprint.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import offprint.images.Connection;
import offprint.ui.Messages;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.pictures.Sizes;
import org.kordamp.ikonli.feather.Feather;

/** What may use the network, and what did: pictures, and nothing else. */
public final class NetworkSections {

    private static final int CONNECTIONS = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private NetworkSections() {
    }

    /** Which sites load pictures, and what is kept; the opener shows the rest. */
    public static SettingsSection pictures(PicturesViewModel pictures, Runnable opener) {
        return new SettingsSection("settings.pictures", Feather.IMAGE, () -> List.of(
                SettingsRow.wide(Messages.get("pictures.sites"), Messages.get("pictures.sites.about"),
                        sites(pictures)),
                SettingsRow.of(Messages.get("settings.pictures.kept"), Messages.get("settings.pictures.kept.about"),
                        kept(pictures, opener))));
    }

    private static Node sites(PicturesViewModel pictures) {
        var sites = new VBox();
        sites.setId("settings-sites");
        sites.getStyleClass().add("settings-table");
        pictures.stockProperty().subscribe(stock -> {
            var lines = new ArrayList<Node>();
            stock.sites().forEach(site -> lines.add(site(site, pictures)));
            if (lines.isEmpty()) {
                lines.add(SettingsRow.quiet(Messages.get("pictures.sites.none")));
            }
            sites.getChildren().setAll(lines);
        });
        return sites;
    }

    private static Node kept(PicturesViewModel pictures, Runnable opener) {
        var kept = new Label();
        kept.setMinWidth(Region.USE_PREF_SIZE);
        pictures.stockProperty().subscribe(stock -> kept.setText(Sizes.text(stock.kept().bytes())));
        var right = new HBox(kept, button("settings.pictures.open", opener));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("shortcut");
        return right;
    }

    private static Node site(String host, PicturesViewModel pictures) {
        var name = new Label(host);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var ask = new Button(Messages.get("pictures.disallow"));
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setAccessibleText(Messages.get("settings.sites.ask", host));
        ask.setOnAction(_ -> pictures.disallow(host));
        var line = new HBox(name, ask);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What uses the network, and how often it was used. */
    public static SettingsSection privacy(ObservableValue<? extends Number> count) {
        return privacy(() -> rows(count));
    }

    /** The same with the log of the connections; the opener shows all of it. */
    public static SettingsSection privacy(ObservableValue<? extends Number> count, PicturesViewModel pictures,
                                          Runnable opener) {
        return privacy(() -> {
            var log = log(pictures);
            count.when(isShowing(log)).subscribe(_ -> pictures.refresh());
            var rows = new ArrayList<>(rows(count));
            rows.add(SettingsRow.wide(Messages.get("privacy.log"), "",
                    new VBox(8, log, button("settings.connections.open", opener))));
            return rows;
        });
    }

    // To count what is kept takes long, and settings that are closed need not know it.
    private static ObservableValue<Boolean> isShowing(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }

    private static SettingsSection privacy(Supplier<List<SettingsRow>> rows) {
        return new SettingsSection("settings.privacy", Feather.SHIELD, rows);
    }

    private static List<SettingsRow> rows(ObservableValue<? extends Number> count) {
        var number = new Label();
        number.setMinWidth(Region.USE_PREF_SIZE);
        count.subscribe(now -> number.setText(Messages.get("sidebar.count", now)));
        return List.of(row("privacy.nothing"), row("privacy.pictures"), row("privacy.links"),
                SettingsRow.of(Messages.get("privacy.connections"), "", number));
    }

    private static Node log(PicturesViewModel pictures) {
        var log = new GridPane();
        log.setId("settings-connections");
        log.getStyleClass().add("settings-table");
        pictures.stockProperty().subscribe(stock -> fill(log, stock.connections()));
        return log;
    }

    private static SettingsRow row(String key) {
        return SettingsRow.of(Messages.get(key), Messages.get(key + ".about"), new Region());
    }

    private static void fill(GridPane log, List<Connection> connections) {
        log.getChildren().clear();
        if (connections.isEmpty()) {
            log.addRow(0, SettingsRow.quiet(Messages.get("pictures.connections.none")));
        }
        connections.stream().limit(CONNECTIONS).forEach(each -> log.addRow(log.getRowCount(),
                new Label(TIME.format(each.when().atZone(ZoneId.systemDefault()))), new Label(each.host()),
                SettingsRow.quiet(each.address()), SettingsRow.quiet(Sizes.text(each.bytes()))));
    }

    private static Button button(String key, Runnable run) {
        var button = new Button(Messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
