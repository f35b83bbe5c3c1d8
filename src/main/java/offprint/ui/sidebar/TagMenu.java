package offprint.ui.sidebar;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import offprint.library.TagNames;
import offprint.ui.Messages;
import offprint.ui.changes.TagNamesViewModel;

/** What can be done to a tag, at its row. */
final class TagMenu extends ContextMenu {

    /** @param tags those that it can become one with */
    TagMenu(TagNamesViewModel model, String tag, List<String> tags, Node row) {
        var colour = new Menu(Messages.get("tags.colour"));
        int now = model.coloursProperty().get().getOrDefault(tag, 0);
        IntStream.rangeClosed(0, TagNames.COLOURS).forEach(number -> {
            var item = new RadioMenuItem(name(number), number == 0 ? null : new TagDot(number));
            item.setSelected(number == now);
            item.setOnAction(_ -> model.setColour(tag, number));
            colour.getItems().add(item);
        });
        var others = tags.stream().filter(other -> !other.equals(tag)).toList();
        Consumer<String> rename = name -> model.rename(tag, name);
        getItems().setAll(
                item("tags.rename", () -> new NameBox(Messages.get("tags.rename.prompt"), tag, List.of(), rename)
                        .show(row)),
                item("tags.merge", () -> new NameBox(Messages.get("tags.merge.prompt"), "", others, rename).show(row)),
                colour);
    }

    /** The word for a colour. */
    static String name(int colour) {
        return Messages.get("tags.colour." + colour);
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
