package offprint.ui.articles;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does to the list: selects rows, opens one, shows the menu of the selected ones. */
final class ListMouse {

    private final RowFlow list;
    private final ListMenu menu;
    private final ListCommands commands;

    ListMouse(RowFlow list, ListMenu menu, ListCommands commands) {
        this.list = list;
        this.menu = menu;
        this.commands = commands;
    }

    void install() {
        list.setOnContextMenuRequested(request -> menu.show(list, request.getScreenX(), request.getScreenY()));
        list.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            menu.hide();
            rowOf(press.getTarget()).ifPresent(cell -> press(press, cell.index()));
        });
        list.setOnMouseClicked(this::click);
    }

    // The menu of a row is that of the whole selection if the row is part of it.
    private void press(MouseEvent press, int index) {
        var choice = list.choice();
        if (press.getButton() == MouseButton.PRIMARY && press.isShiftDown()) {
            choice.change(rows -> rows.extendTo(index, press.isShortcutDown()));
        } else if (press.getButton() == MouseButton.PRIMARY && press.isShortcutDown()) {
            choice.change(rows -> rows.toggle(index));
        } else if (press.getButton() == MouseButton.PRIMARY || !choice.rows().contains(index)) {
            list.select(index);
        }
    }

    private void click(MouseEvent click) {
        boolean plain = click.getButton() == MouseButton.PRIMARY && !click.isShiftDown() && !click.isShortcutDown();
        if (!plain || rowOf(click.getTarget()).isEmpty()) {
            return;
        }
        if (ArticleCell.isSimilar(click.getTarget())) {
            commands.showSimilar();
        } else {
            commands.openSelected();
        }
    }

    // The scroll bar is part of the list too.
    private static Optional<ArticleCell> rowOf(EventTarget target) {
        return Stream.iterate((Node) target, Objects::nonNull, Node::getParent)
                .filter(ArticleCell.class::isInstance).map(ArticleCell.class::cast).findFirst();
    }
}
