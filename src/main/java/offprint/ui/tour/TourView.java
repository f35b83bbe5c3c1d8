package offprint.ui.tour;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import offprint.ui.actions.ActionList;

/**
 * The tour over the window: an outline around the part that is spoken of, and the card beside it. All the rest of the
 * window is as usable as ever, and nothing moves.
 */
public final class TourView extends Pane {

    private static final double OUTLINE_GAP = 3;

    private final TourCard card;
    private final Region outline = new Region();
    private Optional<Node> target = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private Optional<Node> before = Optional.empty();

    /** The tour of a window with these commands. */
    public TourView(TourViewModel model, ActionList actions) {
        card = new TourCard(model, actions);
        outline.getStyleClass().add("tour-outline");
        outline.setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().setAll(outline, card);
        setVisible(false);
    }

    /** Speaks of that step beside a part of the window, which may be brought on screen only when it is asked for. */
    public void show(TourStep step, Supplier<Node> wanted) {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        following.unsubscribe();
        var part = wanted.get();
        target = Optional.of(part);
        following = Subscription.combine(part.localToSceneTransformProperty().subscribe(this::requestLayout),
                part.layoutBoundsProperty().subscribe(this::requestLayout),
                part.sceneProperty().subscribe(this::requestLayout));
        setVisible(true);
        card.show(step);
        requestLayout();
    }

    /** Goes, and gives the keyboard back to where it was, unless the reader has taken it elsewhere. */
    public void hide() {
        following.unsubscribe();
        target = Optional.empty();
        boolean hadKeyboard = card.isFocusWithin();
        setVisible(false);
        if (hadKeyboard) {
            before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(card.prefWidth(-1));
        double height = snapSizeY(card.prefHeight(width));
        var shown = target.filter(part -> part.getScene() != null && part.getScene() == getScene())
                .map(part -> sceneToLocal(part.localToScene(part.getLayoutBounds())));
        outline.setVisible(shown.isPresent());
        shown.ifPresent(this::outline);
        var place = shown.map(part -> CardPlace.beside(part, width, height, getLayoutBounds()))
                .orElseGet(() -> CardPlace.corner(getLayoutBounds(), width, height, getLayoutBounds()));
        card.resizeRelocate(snapPositionX(place.getX()), snapPositionY(place.getY()), width, height);
    }

    private void outline(Bounds part) {
        double left = Math.max(0, part.getMinX() - OUTLINE_GAP);
        double top = Math.max(0, part.getMinY() - OUTLINE_GAP);
        outline.resizeRelocate(left, top, Math.min(getWidth(), part.getMaxX() + OUTLINE_GAP) - left,
                Math.min(getHeight(), part.getMaxY() + OUTLINE_GAP) - top);
    }
}
