package offprint.ui.articles;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the list: arrows, pages, Home, End; j, n, k, p as down and up; m, s, Delete, Enter. With Shift a key that
 * moves extends the selection. Ctrl with an arrow moves alone, Ctrl+Space selects, Ctrl+A all, Escape one again.
 * Letters are commands, so an apostrophe comes before those of a title to jump to: {@link TypeAhead}.
 */
final class ListKeys implements EventHandler<KeyEvent> {

    private static final int NOWHERE = Integer.MIN_VALUE;

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
        if (event.isAltDown()) {
            return;
        }
        list.letGo();
        boolean handled = event.isShortcutDown() ? choose(event) : moves(event) || runs(event);
        if (handled) {
            event.consume();
        }
    }

    private boolean choose(KeyEvent event) {
        var choice = list.choice();
        int lead = choice.rows().lead();
        if (event.getCode() == KeyCode.A && event.isShiftDown()) {
            // With Shift it is a command of the window.
            return false;
        }
        switch (event.getCode()) {
            case A -> choice.change(rows -> rows.all(list.size()));
            case DOWN -> choice.change(rows -> rows.leadTo(next(1)));
            case UP -> choice.change(rows -> rows.leadTo(next(-1)));
            case SPACE -> choice.change(rows -> rows.toggle(lead));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        int to = switch (event.getCode()) {
            case J, N, DOWN -> next(1);
            case K, P, UP -> next(-1);
            case HOME -> 0;
            case END -> list.size() - 1;
            case PAGE_DOWN -> list.turn(true);
            case PAGE_UP -> list.turn(false);
            default -> NOWHERE;
        };
        if (to == NOWHERE) {
            return false;
        }
        if (event.isShiftDown() && list.size() > 0) {
            list.choice().change(rows -> rows.extendTo(to, false));
        } else if (list.size() > 0) {
            list.select(to);
        }
        return true;
    }

    private boolean runs(KeyEvent event) {
        switch (event.getCode()) {
            case M -> commands.toggleRead();
            case S -> commands.toggleStarred();
            case DELETE -> commands.delete();
            case ENTER -> commands.openSelected();
            case SPACE -> commands.readOn();
            case ESCAPE -> {
                if (list.choice().rows().count() <= 1) {
                    return false;
                }
                list.select(list.selectedProperty().get());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int next(int by) {
        return Math.clamp(list.selectedProperty().get() + (long) by, 0, Math.max(0, list.size() - 1));
    }
}
