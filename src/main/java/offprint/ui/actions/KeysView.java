package offprint.ui.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;

/** All shortcuts at a glance, in the groups of the menu, in as many columns as there is room for. */
public final class KeysView extends VBox {

    private static final double COLUMN_EMS = 27;
    private static final int MOST_COLUMNS = 3;

    private final ActionList actions;
    private final Runnable close;
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);

    /**
     * The overview of these commands.
     *
     * @param change shows where shortcuts are changed
     * @param close  takes it from the window
     */
    public KeysView(ActionList actions, Runnable change, Runnable close) {
        this.actions = actions;
        this.close = close;
        getStyleClass().add("keys-view");
        columns.getStyleClass().add("keys-columns");
        scroll.setId("keys-overview");
        scroll.setAccessibleText(Messages.get("keys.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(change), scroll);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (isQuestion(event)) {
                close.run();
                event.consume();
            }
        });
    }

    /** Whether a key that was typed asks for the overview, on whatever keyboard. */
    public static boolean isQuestion(KeyEvent typed) {
        return typed.getCharacter().equals("?") || typed.getCharacter().equals("？");
    }

    /** What the keyboard belongs to: arrows scroll. */
    public Node focused() {
        return scroll;
    }

    /** Draws the shortcuts as they are now into a room of that width and font size, in pixels. */
    public void open(double width, double fontSize) {
        var groups = new ArrayList<Node>();
        var sizes = new ArrayList<Integer>();
        for (var group : actions.groups()) {
            var rows = group.actions().stream().filter(action -> !action.shortcutsProperty().get().isEmpty())
                    .map(action -> row(action.text(), action.shortcutsProperty().get().stream()
                            .map(KeyNames::text).distinct().limit(2).toList())).toList();
            if (!rows.isEmpty()) {
                groups.add(group(group.title(), rows));
                sizes.add(rows.size() + 2);
            }
        }
        groups.add(group(Messages.get("keys.place"), FixedKey.ALL.stream()
                .map(fixed -> row(fixed.text(), fixed.keys())).toList()));
        sizes.add(FixedKey.ALL.size() + 2);
        int count = Math.clamp((long) (width / (fontSize * COLUMN_EMS)), 1, MOST_COLUMNS);
        columns.getChildren().setAll(columns(groups, sizes, count));
        scroll.setVvalue(0);
    }

    // Groups stay in order; a column is full when it has its part of all rows.
    private static List<VBox> columns(List<Node> groups, List<Integer> sizes, int count) {
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        var columns = new ArrayList<VBox>();
        int before = 0;
        for (int index = 0; index < groups.size(); index++) {
            int middle = before + sizes.get(index) / 2;
            while (columns.size() <= Math.min(count - 1, middle * count / all)) {
                var column = new VBox();
                column.getStyleClass().add("keys-column");
                HBox.setHgrow(column, Priority.ALWAYS);
                columns.add(column);
            }
            columns.getLast().getChildren().add(groups.get(index));
            before += sizes.get(index);
        }
        return columns;
    }

    private static Node head(Runnable change) {
        var title = new Label(Messages.get("keys.title"));
        title.getStyleClass().add("keys-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var link = new Hyperlink(Messages.get("keys.change"));
        link.setId("keys-change");
        link.setOnAction(_ -> change.run());
        var head = new HBox(title, space, link);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("keys-head");
        return head;
    }

    private static Node group(String title, List<HBox> rows) {
        var heading = new Label(title);
        heading.getStyleClass().add("keys-heading");
        var group = new VBox(heading);
        group.getChildren().addAll(rows);
        group.getStyleClass().add("keys-group");
        return group;
    }

    private static HBox row(String text, List<String> keys) {
        var name = new Label(text);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("keys-row");
        keys.forEach(each -> row.getChildren().add(cap(each)));
        return row;
    }

    /** Keys as they look on a keyboard. */
    public static Label cap(String keys) {
        var cap = new Label(keys);
        cap.setMinWidth(USE_PREF_SIZE);
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private void pressed(KeyEvent event) {
        if (actions.byId("keys").stream().flatMap(action -> action.shortcutsProperty().get().stream())
                .anyMatch(keys -> keys.match(event))) {
            close.run();
            event.consume();
        }
    }
}
