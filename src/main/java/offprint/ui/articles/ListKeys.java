package offprint.ui.articles;

import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The keys of the list beside the arrows: j, n for the next row, k, p for the one before, m, s, Delete, Enter. */
final class ListKeys implements EventHandler<KeyEvent> {

    private final ListView<ListRow> list;
    private final ListCommands commands;

    ListKeys(ListView<ListRow> list, ListCommands commands) {
        this.list = list;
        this.commands = commands;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case J, N -> move(1);
            case K, P -> move(-1);
            case M -> commands.toggleRead();
            case S -> commands.toggleStarred();
            case DELETE -> commands.delete();
            case ENTER -> commands.openSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(index);
    }
}
