package offprint.ui;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import offprint.model.ArticleQuery;
import offprint.text.SearchInput;
import offprint.ui.sidebar.SavedViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search box: a chip for each filter, then the words. Searches when the typing pauses. */
final class SearchBar extends HBox {

    private static final PseudoClass FOCUS_WITHIN = PseudoClass.getPseudoClass("active");

    private final MainViewModel model;
    private final PauseTransition typing;
    private final HBox chips = new HBox();
    private final TextField words = new TextField();
    private boolean erasing;

    SearchBar(MainViewModel model, Duration typingDelay, Runnable saver) {
        this.model = model;
        this.typing = new PauseTransition(typingDelay);
        getStyleClass().add("search");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(icon(), chips(), words(), clear(), save(saver));
        HBox.setHgrow(this, Priority.ALWAYS);
        model.queryProperty().subscribe(this::show);
    }

    /** Takes the keyboard, the words selected so that typing replaces them. */
    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    /** Whether the keyboard is in the box. */
    boolean isWithin(Node focused) {
        return focused == words;
    }

    private static Node icon() {
        return new FontIcon(Feather.SEARCH);
    }

    private Node chips() {
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(USE_PREF_SIZE);
        return chips;
    }

    private Node words() {
        words.setId("search");
        words.setPromptText(Messages.get("search.prompt"));
        words.setAccessibleText(Messages.get("search.prompt"));
        words.textProperty().subscribe((_, _) -> typing.playFromStart());
        words.focusedProperty().subscribe(focused -> {
            pseudoClassStateChanged(FOCUS_WITHIN, focused);
            model.completion.recent().add(words.getText());
        });
        // Its keys come first.
        new CompletionPopup(words, this, model.completion);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.addEventFilter(KeyEvent.KEY_RELEASED, _ -> erasing = false);
        typing.setOnFinished(_ -> search());
        var marked = new StackPane(words, new DoubtMarks(words));
        marked.getStyleClass().add("stack-pane");
        HBox.setHgrow(marked, Priority.ALWAYS);
        return marked;
    }

    private Node clear() {
        var clear = new Button("", new FontIcon(Feather.X));
        clear.getStyleClass().add("clear");
        clear.setAccessibleText(Messages.get("search.clear"));
        clear.visibleProperty().bind(words.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> words.clear());
        return clear;
    }

    private Node save(Runnable saver) {
        var save = new Button("", new FontIcon(Feather.BOOKMARK));
        save.setId("save-search");
        save.getStyleClass().add("clear");
        save.setAccessibleText(Messages.get("action.saveSearch"));
        save.setTooltip(new Tooltip(Messages.get("action.saveSearch")));
        save.visibleProperty().bind(model.queryProperty().map(SavedViewModel::canSave));
        save.managedProperty().bind(save.visibleProperty());
        save.setOnAction(_ -> saver.run());
        return save;
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.completion.recent().add(words.getText());
            search();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
            search();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            erase();
        }
    }

    private void search() {
        typing.stop();
        if (!isAsked(model.queryProperty().get())) {
            model.search(SearchInput.unfinished(words.getText()));
        }
    }

    // The last word may be asked for as the beginning of one.
    private boolean isAsked(ArticleQuery query) {
        return SearchInput.unfinished(words.getText()).strip().equals(query.words())
                || words.getText().strip().equals(query.words());
    }

    // A key that is held to take away the words does not go on with the filters.
    private void erase() {
        if (!words.getText().isEmpty()) {
            erasing = true;
        } else if (!erasing) {
            removeLast();
        }
    }

    private void removeLast() {
        search();
        var filters = Filter.of(model.queryProperty().get());
        if (!filters.isEmpty()) {
            model.queryProperty().set(filters.getLast().rest());
        }
    }

    // What is being typed is ahead of the question: it is replaced only by a question from elsewhere.
    private void show(ArticleQuery query) {
        chips.getChildren().setAll(Filter.of(query).stream().map(this::chip).toList());
        if (!isAsked(query)) {
            words.setText(query.words());
            typing.stop();
        }
    }

    private Button chip(Filter filter) {
        var chip = new Button(filter.chip(), new FontIcon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(Messages.get("search.remove", filter.chip()));
        chip.setOnAction(_ -> model.queryProperty().set(filter.rest()));
        return chip;
    }
}
