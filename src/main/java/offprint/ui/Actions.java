package offprint.ui;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import offprint.ui.actions.Action;
import offprint.ui.actions.ActionGroup;
import offprint.ui.actions.ActionList;
import offprint.ui.sidebar.SavedViewModel;
import offprint.ui.tour.TourViewModel;
import org.kordamp.ikonli.feather.Feather;

/** Says what the window can do: every command once, with its icon, when it can be run, what it does, and its keys. */
final class Actions {

    final Action importFiles;
    final Action importFolder;
    final Action exportPdf;
    final Action back;
    final Action forward;

    private final MainViewModel model;
    private final Appearance appearance;
    private final WindowCommands window;
    private final Supplier<Help> help;
    private final TourViewModel tour;
    private final BooleanBinding nothingOpened;
    private final ObservableBooleanValue nothingChosen;
    private final ActionList list;

    /** @param help shows the commands themselves; asked for when they are run */
    Actions(MainViewModel model, Appearance appearance, WindowCommands window, Supplier<Help> help,
            TourViewModel tour) {
        this.model = model;
        this.appearance = appearance;
        this.window = window;
        this.help = help;
        this.tour = tour;
        nothingOpened = Bindings.createBooleanBinding(() -> model.openedProperty().get().isEmpty(),
                model.openedProperty());
        nothingChosen = nothingOpened.and(Bindings.not(model.articles().selection().manyProperty()));
        var importing = model.imports().runningProperty();
        importFiles = Action.of("action.importFiles", Feather.FILE_PLUS, window::importFiles, "Shortcut+O")
                .unless(importing);
        importFolder = Action.of("action.importFolder", Feather.FOLDER_PLUS, window::importFolder, "Shortcut+Shift+O")
                .unless(importing);
        exportPdf = Action.of("action.exportPdf", Feather.DOWNLOAD, window::exportPdf, "Shortcut+E")
                .unless(nothingChosen);
        back = Action.of("action.back", Feather.ARROW_LEFT, model.history::back, "Alt+Left")
                .unless(Bindings.not(model.history.canGoBackProperty()));
        forward = Action.of("action.forward", Feather.ARROW_RIGHT, model.history::forward, "Alt+Right")
                .unless(Bindings.not(model.history.canGoForwardProperty()));
        list = new ActionList(files(importing), search(), articles(), reading(), pictures(), view(), program());
    }

    /** All of them. */
    ActionList list() {
        return list;
    }

    private ActionGroup files(ObservableBooleanValue importing) {
        return ActionGroup.of("actions.files", importFiles, importFolder,
                Action.of("action.updateAll", Feather.DOWNLOAD_CLOUD, model.archives()::updateAll, "Shift+F5",
                        "Shortcut+Shift+R").unless(importing),
                exportPdf,
                Action.of("action.print", Feather.PRINTER, window::print, "Shortcut+P").unless(nothingChosen));
    }

    private ActionGroup search() {
        return ActionGroup.of("actions.search", back, forward,
                Action.of("action.search", Feather.SEARCH, window::search, "Shortcut+K", "Shortcut+L"),
                Action.of("action.saveSearch", Feather.BOOKMARK, window::saveSearch, "Shortcut+S")
                        .unless(Bindings.createBooleanBinding(
                                () -> !SavedViewModel.canSave(model.queryProperty().get()), model.queryProperty())),
                Action.of("action.find", Feather.SEARCH, window::find, "Shortcut+F"),
                Action.of("action.nextHit", Feather.CHEVRON_RIGHT, window::nextHit, "F3", "Shortcut+G")
                        .unless(nothingOpened),
                Action.of("action.previousHit", Feather.CHEVRON_LEFT, model.reader()::previousHit, "Shift+F3",
                        "Shortcut+Shift+G").unless(nothingOpened));
    }

    private ActionGroup articles() {
        return ActionGroup.of("actions.articles",
                Action.of("action.star", Feather.STAR, model::toggleStarred, "Shortcut+D").unless(nothingChosen),
                Action.of("action.later", Feather.CLOCK, window::later, "Shortcut+J").unless(nothingChosen),
                Action.of("action.read", Feather.CHECK, model::toggleRead, "Shortcut+U").unless(nothingChosen),
                Action.of("action.tags", Feather.TAG, window::tags, "Shortcut+T").unless(nothingChosen),
                Action.of("action.similar", Feather.COPY, model.similar::toggle, "Shortcut+Shift+S")
                        .unless(Bindings.not(model.similar.isPossible())),
                Action.of("action.delete", Feather.TRASH_2, window::delete, "Delete").unless(nothingChosen),
                Action.of("action.undo", Feather.CORNER_UP_LEFT, model.changes()::undo, "Shortcut+Z")
                        .unless(Bindings.not(model.changes().undoStack().availableProperty())),
                Action.of("action.refresh", Feather.REFRESH_CW, model::refresh, "F5", "Shortcut+R"));
    }

    private ActionGroup reading() {
        var highlights = model.reader().highlights();
        var ledger = model.reader().ledger();
        return ActionGroup.of("actions.reading",
                Action.of("action.readAloud", Feather.VOLUME_2, model.reader().readAloud()::toggle, "Shortcut+Shift+A")
                        .unless(nothingOpened),
                Action.of("action.highlight", Feather.EDIT_3, highlights::highlightSelection, "Shortcut+H")
                        .unless(nothingOpened),
                Action.of("action.highlights", Feather.LIST, highlights::toggle, "Shortcut+Shift+H")
                        .unless(nothingOpened),
                Action.of("action.ledger", Feather.SCISSORS, ledger::toggle, "Shortcut+Shift+L").unless(nothingOpened),
                Action.of("action.source", Feather.CODE, ledger::showSource, "Shortcut+Shift+U").unless(nothingOpened),
                Action.of("action.lists", Feather.FILTER, window::showLists, "Shortcut+Shift+F")
                        .unless(new SimpleBooleanProperty(model.lists().isEmpty())));
    }

    private ActionGroup pictures() {
        return ActionGroup.of("actions.pictures",
                Action.of("action.keepPictures", Feather.SAVE, window::keepPictures).unless(
                        Bindings.createBooleanBinding(() -> model.pictures().isEmpty()
                                || model.articles().countProperty().get() == 0, model.articles().countProperty())),
                Action.of("action.pictures", Feather.IMAGE, window::showPictures, "Shortcut+Shift+I")
                        .unless(new SimpleBooleanProperty(model.pictures().isEmpty())));
    }

    private ActionGroup view() {
        return ActionGroup.of("actions.view",
                Action.of("action.larger", Feather.ZOOM_IN, appearance::larger, "Shortcut+Equals", "Shortcut+Plus",
                        "Shortcut+Add"),
                Action.of("action.smaller", Feather.ZOOM_OUT, appearance::smaller, "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Action.of("action.normalSize", Feather.TYPE, appearance::normalSize, "Shortcut+0"),
                Action.of("action.theme", Feather.SUN, appearance::nextTheme, "Shortcut+Shift+D"),
                Action.of("action.script", Feather.GLOBE, appearance::nextScript, "Shortcut+Shift+T"),
                Action.of("action.fullScreen", Feather.MAXIMIZE, window::toggleFullScreen, "F11"));
    }

    private ActionGroup program() {
        return ActionGroup.of("actions.program",
                Action.of("action.palette", Feather.COMMAND, () -> help.get().showPalette(), "Shortcut+Shift+P"),
                Action.of("action.keys", Feather.HELP_CIRCLE, () -> help.get().showKeys(), "F1"),
                Action.of("action.tour", Feather.COMPASS, tour::begin).unless(tour.impossibleProperty()),
                Action.of("action.settings", Feather.SETTINGS, () -> help.get().showSettings(""), "Shortcut+Comma"),
                Action.of("action.jobs", Feather.LIST, model.status().works()::open, "Shortcut+Shift+J"),
                Action.of("action.log", Feather.ACTIVITY, model.status().log()::show),
                Action.of("action.quit", Feather.LOG_OUT, window::quit, "Shortcut+Q"));
    }
}
