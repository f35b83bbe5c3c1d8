package offprint.ui.articles;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the list: arrows, pages, Home, End; j, n, k, p as down and up; m, s, Delete, Enter. */
final class ListKeys implements EventHandler<KeyEvent> {

    private final RowFlow list;
    private final ListCommands commands;
    private Optional<KeyCode> down = Optional.empty();
    private boolean repeating;

    ListKeys(RowFlow list, ListCommands commands) {
        this.list = list;
        this.commands = commands;
    }

    /** Whether a key is held down, so that the list runs past articles nobody reads. */
    boolean isRepeating() {
        return repeating;
    }

    /** Takes the end of a key. */
    void released() {
        down = Optional.empty();
        repeating = false;
    }

    @Override
    public void handle(KeyEvent event) {
        repeating = down.filter(event.getCode()::equals).isPresent();
        down = Optional.of(event.getCode());
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        list.letGo();
        switch (event.getCode()) {
            case J, N, DOWN -> move(1);
            case K, P, UP -> move(-1);
            case HOME -> list.select(0);
            case END -> list.select(list.size() - 1);
            case PAGE_DOWN -> list.select(list.turn(true));
            case PAGE_UP -> list.select(list.turn(false));
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
        if (list.size() > 0) {
            list.select(Math.clamp(list.selectedProperty().get() + (long) by, 0, list.size() - 1));
        }
    }
}
