package offprint.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture that is zoomed about the mouse and moved with it. Whole at first, but never larger than it is. */
final class PictureCanvas extends Region {

    private static final double STEP = 1.25;
    private static final double WHEEL = 40;
    private static final double LARGEST = 8;

    private final ImageView view = new ImageView();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);
    private boolean isWhole = true;
    private double x;
    private double y;
    private double pressedX;
    private double pressedY;

    PictureCanvas() {
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().setAll(view);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnScroll(event -> zoom(Math.pow(STEP, event.getDeltaY() / WHEEL), event.getX(), event.getY()));
        setOnZoom(event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
        setOnMousePressed(event -> {
            pressedX = event.getX() - x;
            pressedY = event.getY() - y;
        });
        setOnMouseDragged(event -> {
            x = event.getX() - pressedX;
            y = event.getY() - pressedY;
            requestLayout();
        });
        setOnMouseClicked(this::toggle);
    }

    /** How large a pixel of the picture is, in pixels of the window. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The picture, once it is there whole. */
    Optional<Image> image() {
        return Optional.ofNullable(view.getImage()).filter(image -> image.getProgress() == 1 && !image.isError());
    }

    /** Whether its file cannot be read as a picture. */
    boolean hasFailed() {
        return view.getImage() != null && view.getImage().isError();
    }

    void show(Image image) {
        view.setImage(image);
        whole();
    }

    /** As large as fits. */
    void whole() {
        isWhole = true;
        x = 0;
        y = 0;
        requestLayout();
    }

    /** A pixel for a pixel. */
    void actual() {
        isWhole = false;
        scale.set(1);
        requestLayout();
    }

    void larger() {
        zoom(STEP, getWidth() / 2, getHeight() / 2);
    }

    void smaller() {
        zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    private void toggle(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            if (isWhole && fitting() < 1) {
                zoom(1 / scale.get(), event.getX(), event.getY());
            } else {
                whole();
            }
        }
    }

    // What is under the point stays there.
    private void zoom(double factor, double pointX, double pointY) {
        double before = scale.get();
        double after = Math.clamp(before * factor, Math.min(fitting(), 1), LARGEST);
        double fromX = pointX - getWidth() / 2;
        double fromY = pointY - getHeight() / 2;
        x = fromX - (fromX - x) * after / before;
        y = fromY - (fromY - y) * after / before;
        isWhole = after <= fitting();
        scale.set(after);
        requestLayout();
    }

    private double fitting() {
        var image = view.getImage();
        if (image == null || image.getWidth() == 0 || image.getHeight() == 0) {
            return 1;
        }
        return Math.min(1, Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()));
    }

    @Override
    protected void layoutChildren() {
        var image = view.getImage();
        if (image == null) {
            return;
        }
        if (isWhole) {
            scale.set(fitting());
        }
        double width = image.getWidth() * scale.get();
        double height = image.getHeight() * scale.get();
        // No further than its edge.
        double spareX = Math.max(0, (width - getWidth()) / 2);
        double spareY = Math.max(0, (height - getHeight()) / 2);
        x = Math.clamp(x, -spareX, spareX);
        y = Math.clamp(y, -spareY, spareY);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2 + x, (getHeight() - height) / 2 + y);
        setCursor(spareX + spareY > 0 ? Cursor.MOVE : Cursor.DEFAULT);
    }
}
