package offprint.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableMap;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import offprint.ui.sidebar.SavedViewModel;

/** Every command of the window, once. */
final class Actions {

    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty(false);

    final Action importFiles;
    final Action importFolder;
    final Action exportPdf;
    final Action updateAll;
    final Action keepPictures;
    final Action pictures;
    final Action back;
    final Action forward;
    final Action search;
    final Action saveSearch;
    final Action find;
    final Action nextHit;
    final Action previousHit;
    final Action delete;
    final Action tags;
    final Action undo;
    final Action highlight;
    final Action highlights;
    final Action ledger;
    final Action source;
    final Action lists;
    final Action star;
    final Action read;
    final Action similar;
    final Action refresh;
    final Action larger;
    final Action smaller;
    final Action normalSize;
    final Action theme;
    final Action script;
    final Action fullScreen;
    final Action quit;

    Actions(MainViewModel model, Appearance appearance, WindowCommands window) {
        var nothingOpened = Bindings.createBooleanBinding(() -> model.openedProperty().get().isEmpty(),
                model.openedProperty());
        var many = model.articles().selection().manyProperty();
        var nothingChosen = nothingOpened.and(Bindings.not(many));
        var importing = model.imports().runningProperty();
        importFiles = action("action.importFiles", importing, window::importFiles, "Shortcut+O");
        importFolder = action("action.importFolder", importing, window::importFolder, "Shortcut+Shift+O");
        exportPdf = action("action.exportPdf", nothingChosen, window::exportPdf, "Shortcut+E");
        updateAll = action("action.updateAll", importing, model.archives()::updateAll, "Shift+F5", "Shortcut+Shift+R");
        keepPictures = action("action.keepPictures", Bindings.createBooleanBinding(
                () -> model.pictures().isEmpty() || model.articles().countProperty().get() == 0,
                model.articles().countProperty()), window::keepPictures);
        pictures = action("action.pictures", new SimpleBooleanProperty(model.pictures().isEmpty()),
                window::showPictures, "Shortcut+Shift+I");
        back = action("action.back", Bindings.not(model.history.canGoBackProperty()), model.history::back,
                "Alt+Left");
        forward = action("action.forward", Bindings.not(model.history.canGoForwardProperty()),
                model.history::forward, "Alt+Right");
        search = action("action.search", NEVER, window::search, "Shortcut+K", "Shortcut+L");
        saveSearch = action("action.saveSearch", Bindings.createBooleanBinding(
                () -> !SavedViewModel.canSave(model.queryProperty().get()), model.queryProperty()), window::saveSearch,
                "Shortcut+S");
        find = action("action.find", NEVER, window::find, "Shortcut+F");
        nextHit = action("action.nextHit", nothingOpened, window::nextHit, "F3", "Shortcut+G");
        previousHit = action("action.previousHit", nothingOpened, model.reader()::previousHit, "Shift+F3",
                "Shortcut+Shift+G");
        delete = action("action.delete", nothingChosen, window::delete, "Delete");
        tags = action("action.tags", nothingChosen, window::tags, "Shortcut+T");
        undo = action("action.undo", Bindings.not(model.changes().undoStack().availableProperty()),
                model.changes()::undo, "Shortcut+Z");
        highlight = action("action.highlight", nothingOpened, model.reader().highlights()::highlightSelection,
                "Shortcut+H");
        highlights = action("action.highlights", nothingOpened, model.reader().highlights()::toggle,
                "Shortcut+Shift+H");
        ledger = action("action.ledger", nothingOpened, model.reader().ledger()::toggle, "Shortcut+Shift+L");
        source = action("action.source", nothingOpened, model.reader().ledger()::showSource, "Shortcut+Shift+U");
        lists = action("action.lists", new SimpleBooleanProperty(model.lists().isEmpty()), window::showLists,
                "Shortcut+Shift+F");
        star = action("action.star", nothingChosen, model::toggleStarred, "Shortcut+D");
        read = action("action.read", nothingChosen, model::toggleRead, "Shortcut+U");
        similar = action("action.similar", Bindings.not(model.similar().isPossible()), model.similar()::toggle,
                "Shortcut+Shift+S");
        refresh = action("action.refresh", NEVER, model::refresh, "F5", "Shortcut+R");
        larger = action("action.larger", NEVER, appearance::larger, "Shortcut+Equals", "Shortcut+Plus",
                "Shortcut+Add");
        smaller = action("action.smaller", NEVER, appearance::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        normalSize = action("action.normalSize", NEVER, appearance::normalSize, "Shortcut+0");
        theme = action("action.theme", NEVER, appearance::nextTheme, "Shortcut+Shift+D");
        script = action("action.script", NEVER, appearance::nextScript, "Shortcut+Shift+T");
        fullScreen = action("action.fullScreen", NEVER, window::toggleFullScreen, "F11");
        quit = action("action.quit", NEVER, window::quit, "Shortcut+Q");
    }

    /** The items of the menu, in groups. */
    List<MenuItem> menu() {
        return List.of(importFiles.menuItem(), importFolder.menuItem(), updateAll.menuItem(), exportPdf.menuItem(),
                new SeparatorMenuItem(), back.menuItem(), forward.menuItem(), search.menuItem(), saveSearch.menuItem(), find.menuItem(),
                nextHit.menuItem(), previousHit.menuItem(), new SeparatorMenuItem(), star.menuItem(), read.menuItem(),
                tags.menuItem(), similar.menuItem(), delete.menuItem(), undo.menuItem(), refresh.menuItem(),
                new SeparatorMenuItem(),
                highlight.menuItem(), highlights.menuItem(), ledger.menuItem(), source.menuItem(), lists.menuItem(), new SeparatorMenuItem(),
                keepPictures.menuItem(), pictures.menuItem(), new SeparatorMenuItem(),
                larger.menuItem(), smaller.menuItem(), normalSize.menuItem(), theme.menuItem(), script.menuItem(),
                fullScreen.menuItem(), new SeparatorMenuItem(), quit.menuItem());
    }

    /** Makes the shortcuts work wherever the keyboard is. */
    void installIn(ObservableMap<KeyCombination, Runnable> accelerators) {
        Stream.of(importFiles, importFolder, updateAll, exportPdf, pictures, back, forward, search, saveSearch, find, nextHit,
                previousHit, delete, tags, undo, highlight, highlights, ledger, source, lists, star, read, similar, refresh,
                larger, smaller, normalSize, theme, script, fullScreen, quit)
                .forEach(action -> action.shortcuts().forEach(
                        keys -> accelerators.put(keys, action::runIfAvailable)));
    }

    private static Action action(String key, ObservableBooleanValue unavailable, Runnable run, String... shortcuts) {
        return new Action(Messages.get(key), Stream.of(shortcuts).map(KeyCombination::valueOf).toList(), unavailable,
                run);
    }
}
