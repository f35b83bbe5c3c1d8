package offprint.ui.pictures;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.images.Connection;
import offprint.ui.LastColumnTakesRest;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;
import offprint.ui.pictures.PictureStock.HostCount;

/** The pictures that are kept, the sites that load theirs without asking, the connections of this run. */
public final class PicturesView extends Dialog<Void> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PicturesViewModel model;
    private final TableView<HostCount> hosts = table("pictures-hosts", "pictures.kept.none");
    private final TableView<String> sites = table("pictures-sites", "pictures.sites.none");
    private final TableView<Connection> connections = table("pictures-connections", "pictures.connections.none");
    private final Label kept = new Label();

    /** A dialog over that window, which asks before it drops everything. */
    public PicturesView(PicturesViewModel model, Window owner, BooleanSupplier sure) {
        this.model = model;
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("pictures.title"));
        hosts.getColumns().setAll(List.of(column("pictures.column.host", 280, HostCount::host),
                column("pictures.column.pictures", 100, host -> Messages.get("sidebar.count", host.kept().pictures())),
                column("pictures.column.size", 100, host -> Sizes.text(host.kept().bytes()))));
        sites.getColumns().setAll(List.of(column("pictures.column.host", 480, site -> site)));
        connections.getColumns().setAll(List.of(
                column("pictures.column.time", 90, each -> TIME.format(each.when().atZone(ZoneId.systemDefault()))),
                column("pictures.column.host", 190, Connection::host),
                column("pictures.column.address", 110, Connection::address),
                column("pictures.column.size", 90, each -> Sizes.text(each.bytes()))));
        getDialogPane().getStyleClass().add("pictures");
        getDialogPane().setContent(tabs(sure));
        getDialogPane().getButtonTypes().setAll(
                new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        var following = model.stockProperty().subscribe(this::fill);
        setOnHidden(_ -> following.unsubscribe());
        model.refresh();
    }

    private TabPane tabs(BooleanSupplier sure) {
        hosts.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var noHost = hosts.getSelectionModel().selectedItemProperty().isNull();
        var drop = button("pictures.drop", noHost, () -> model.drop(
                hosts.getSelectionModel().getSelectedItems().stream().map(HostCount::host).toList()));
        var dropAll = button("pictures.dropAll", model.stockProperty().map(stock -> stock.hosts().isEmpty()), () -> {
            if (sure.getAsBoolean()) {
                model.dropAll();
            }
        });
        var disallow = button("pictures.disallow", sites.getSelectionModel().selectedItemProperty().isNull(),
                () -> model.disallow(sites.getSelectionModel().getSelectedItem()));
        var tabs = new TabPane(tab("pictures.kept", kept, hosts, drop, dropAll),
                tab("pictures.sites", new Label(Messages.get("pictures.sites.about")), sites, disallow),
                tab("pictures.connections", new Label(Messages.get("pictures.connections.about")), connections));
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(Messages.get("pictures.title"));
        return tabs;
    }

    private static Tab tab(String title, Label about, TableView<?> table, Node... buttons) {
        table.setAccessibleText(Messages.get(title));
        about.setWrapText(true);
        about.setMinHeight(VBox.USE_PREF_SIZE);
        var row = new HBox(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pictures-buttons");
        var box = new VBox(about, table, row);
        box.getStyleClass().add("pictures-tab");
        VBox.setVgrow(table, Priority.ALWAYS);
        return new Tab(Messages.get(title), box);
    }

    private void fill(PictureStock stock) {
        kept.setText(Messages.get("pictures.kept.about", stock.kept().pictures(), Sizes.text(stock.kept().bytes())));
        hosts.getItems().setAll(stock.hosts());
        sites.getItems().setAll(stock.sites());
        connections.getItems().setAll(stock.connections());
    }

    private static Button button(String key, ObservableValue<Boolean> unavailable, Runnable run) {
        var button = new Button(Messages.get(key));
        button.setId(key.replace('.', '-'));
        button.disableProperty().bind(unavailable);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static <T> TableView<T> table(String id, String placeholder) {
        var table = new TableView<T>();
        table.setId(id);
        var nothing = new Label(Messages.get(placeholder));
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        LastColumnTakesRest.of(table);
        return table;
    }

    private static <T> TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(Messages.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }
}
