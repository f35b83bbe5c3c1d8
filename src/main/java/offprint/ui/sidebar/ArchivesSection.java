package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import offprint.library.Archive;
import offprint.model.Scope;
import offprint.ui.Dates;
import offprint.ui.Messages;
import offprint.ui.sidebar.ArchiveRow.Access;

/**
 * The remembered archives; a row shows its articles, its menu does the rest. Of many, such as a year of daily ZIPs, the
 * ones imported last and a way to the others. Hidden when there are none.
 */
public final class ArchivesSection extends VBox {

    private static final int MOST = 12;

    private final ArchivesViewModel model;
    private final VBox rows = new VBox();
    private final Hyperlink more = new Hyperlink();
    // One for all rows: each of its own would be a window of its own.
    private final Tooltip tip = new Tooltip();
    private List<ArchiveRow> inRows = List.of();
    private boolean showsAll;

    public ArchivesSection(ArchivesViewModel model) {
        this.model = model;
        getStyleClass().add("section");
        setId("archives");
        var heading = new Label(Messages.get("archives.title"));
        heading.getStyleClass().add("heading");
        var all = new Hyperlink(Messages.get("archives.updateAll"));
        all.getStyleClass().add("more");
        all.setOnAction(_ -> model.updateAll());
        more.getStyleClass().add("more");
        more.setOnAction(_ -> {
            showsAll = !showsAll;
            show(model.archivesProperty().get());
        });
        getChildren().setAll(heading, rows, more, all);
        model.archivesProperty().subscribe(this::show);
        model.queryProperty().subscribe(_ -> show(model.archivesProperty().get()));
    }

    private void show(List<ArchiveRow> archives) {
        int first = showsAll ? archives.size() : Math.min(MOST, archives.size());
        var shown = new ArrayList<>(archives.subList(0, first));
        // The chosen one is in view wherever it stands, so that it can be taken back.
        archives.stream().skip(first).filter(this::isChosen).forEach(shown::add);
        if (!shown.equals(inRows)) {
            inRows = shown;
            CountRow.replace(rows, shown.stream().map(this::row).toList(), Object::equals);
        }
        int rest = archives.size() - shown.size();
        more.setText(rest > 0 ? Messages.get("sidebar.more", rest) : Messages.get("archives.fewer"));
        more.setVisible(archives.size() > MOST);
        more.setManaged(archives.size() > MOST);
        setVisible(!archives.isEmpty());
        setManaged(!archives.isEmpty());
        mark();
    }

    private boolean isChosen(ArchiveRow archive) {
        return scope(archive).equals(model.queryProperty().get().scope());
    }

    private static Scope scope(ArchiveRow archive) {
        return Scope.archive(archive.archive().location());
    }

    private Node row(ArchiveRow archive) {
        var row = new CountRow();
        row.show(archive.name(), archive.archive().articles());
        row.setState(state(archive));
        row.setUserData(scope(archive));
        row.onChoose(_ -> model.show(archive.archive()));
        row.setAccessibleHelp(tip(archive));
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.setText(row.getAccessibleHelp()));
        Tooltip.install(row, tip);
        row.setOnContextMenuRequested(event -> menu(archive).show(row, event.getScreenX(), event.getScreenY()));
        return row;
    }

    private void mark() {
        var scope = model.queryProperty().get().scope();
        rows.getChildren().forEach(row -> ((CountRow) row).mark(scope.equals(row.getUserData()), false));
    }

    private ContextMenu menu(ArchiveRow row) {
        var archive = row.archive();
        var menu = new ContextMenu();
        var update = item("archives.update", () -> model.update(archive));
        update.setDisable(row.access() != Access.THERE);
        menu.getItems().setAll(update, item("archives.show", () -> model.show(archive)));
        if (archive.kind() == Archive.Kind.FOLDER) {
            var watch = new CheckMenuItem(Messages.get("archives.watch"));
            watch.setSelected(archive.watched());
            watch.setOnAction(_ -> model.setWatched(archive, watch.isSelected()));
            menu.getItems().add(watch);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("archives.forget", () -> model.forget(archive)));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String state(ArchiveRow row) {
        return switch (row.access()) {
            case MISSING -> Messages.get("archives.missing");
            case DENIED -> Messages.get("archives.denied");
            case THERE -> !row.unwatched().isEmpty() ? Messages.get("archives.unwatched")
                    : row.archive().watched() ? Messages.get("archives.watched") : "";
        };
    }

    private static String tip(ArchiveRow row) {
        var archive = row.archive();
        var lines = new StringJoiner("\n");
        lines.add(archive.location());
        if (row.access() == Access.MISSING) {
            lines.add(Messages.get("archives.missing.why"));
        } else if (row.access() == Access.DENIED) {
            lines.add(Messages.get("archives.denied.why"));
        } else if (!row.unwatched().isEmpty()) {
            lines.add(Messages.get("archives.unwatched.why", row.unwatched()));
        }
        lines.add(Messages.get("archives.imported", Dates.minute(archive.lastImport())));
        lines.add(Messages.get("archives.counts", archive.files(), archive.articles()));
        if (archive.removed() > 0) {
            lines.add(Messages.get("archives.removed", archive.removed()));
        }
        if (archive.problems() > 0) {
            lines.add(Messages.get("archives.problems", archive.problems()));
        }
        return lines.toString();
    }
}
