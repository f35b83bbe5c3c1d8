package offprint.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Every command of the window, once, in groups, each with an id of its own. */
public final class ActionList {

    private final List<ActionGroup> groups;

    public ActionList(ActionGroup... groups) {
        this.groups = List.of(groups);
        if (all().map(Action::id).distinct().count() < all().count()) {
            throw new IllegalArgumentException("two commands have the same id");
        }
    }

    public List<ActionGroup> groups() {
        return groups;
    }

    /** All commands in the order of the groups. */
    public Stream<Action> all() {
        return groups.stream().flatMap(group -> group.actions().stream());
    }

    /** The command that is remembered by that id; empty if there is none, or none any more. */
    public Optional<Action> byId(String id) {
        return all().filter(action -> action.id().equals(id)).findFirst();
    }

    /**
     * The items of the menu: each group a menu of its own, since all of them are more than fit on a screen; the last
     * one, below a line, is at hand.
     */
    public List<MenuItem> menu() {
        var items = new ArrayList<MenuItem>();
        for (var group : groups.subList(0, groups.size() - 1)) {
            var menu = new Menu(group.title());
            group.actions().forEach(action -> menu.getItems().add(action.menuItem()));
            items.add(menu);
        }
        items.add(new SeparatorMenuItem());
        groups.getLast().actions().forEach(action -> items.add(action.menuItem()));
        return items;
    }
}
