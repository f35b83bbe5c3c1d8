package offprint.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import offprint.model.Highlight;

/** The bar above selected text and the card of a highlight, on top of the page. */
final class HighlightTools {

    private final HighlightsViewModel model;
    private final StackPane stage;
    private final Supplier<Optional<ArticlePane>> pane;
    private final SelectionBar bar;
    private final HighlightCard card;
    private Point2D mouse = Point2D.ZERO;

    /** @param stage what the page is in, and the bar and the card over it */
    HighlightTools(HighlightsViewModel model, StackPane stage, Supplier<Optional<ArticlePane>> pane) {
        this.model = model;
        this.stage = stage;
        this.pane = pane;
        bar = new SelectionBar(colour -> selection().ifPresent(it -> highlight(it, Optional.of(colour), false)),
                () -> selection().ifPresent(it -> highlight(it, Optional.empty(), true)), this::copy);
        card = new HighlightCard(model);
        stage.getChildren().addAll(bar, card);
        model.editedProperty().subscribe(edited -> edited.ifPresentOrElse(this::open, this::closeCard));
    }

    /** Watches the selection in that page. */
    void watch(ArticlePane page) {
        page.view().addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            mouse = new Point2D(press.getX(), press.getY());
            bar.setVisible(false);
            closeCard();
        });
        page.view().addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> look());
        page.view().addEventHandler(KeyEvent.KEY_RELEASED, _ -> look());
        page.view().addEventFilter(ScrollEvent.SCROLL, _ -> bar.setVisible(false));
        page.setHighlighter(model::edit, model::highlightSelection);
    }

    /** Highlights what is selected, in the colour used last. */
    void highlightSelection() {
        selection().ifPresent(it -> highlight(it, Optional.empty(), false));
    }

    /** Another page comes: nothing is selected in it. */
    void hideBar() {
        bar.setVisible(false);
    }

    private Optional<PageSelection> selection() {
        return pane.get().flatMap(page -> PageSelection.in(page.view().getEngine()));
    }

    private void look() {
        selection().ifPresentOrElse(it -> bar.show(it, stage), this::hideBar);
    }

    private void highlight(PageSelection selection, Optional<Highlight.Colour> colour, boolean note) {
        hideBar();
        mouse = new Point2D(selection.bounds().getCenterX(), selection.bounds().getMaxY());
        colour.ifPresentOrElse(it -> model.add(selection.passage(), it, note),
                () -> model.add(selection.passage(), note));
    }

    private void copy() {
        hideBar();
        pane.get().ifPresent(page -> {
            var content = new ClipboardContent();
            content.putString(page.selection());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void open(Highlight highlight) {
        hideBar();
        card.show(highlight);
        SelectionBar.place(card, mouse.getX(), mouse.getY() - 12, mouse.getY() + 12, stage);
    }

    private void closeCard() {
        if (card.isVisible()) {
            card.close();
        }
    }
}
