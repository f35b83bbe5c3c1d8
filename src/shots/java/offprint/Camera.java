package offprint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.concurrent.Worker;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.scene.web.WebView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Takes pictures of the front window with what has popped up over it, at the size it has and at twice that. Twice as
 * large, software draws text as outlines, with holes where the strokes of a character cross, and the page of an article
 * is its picture enlarged: a graphics card shows both as they are at the size of the window.
 */
final class Camera implements AutoCloseable {

    // WebKit lays out in one pulse, paints in the next and fetches fonts between; a popup fades in over twelve.
    private static final int PULSES = 15;
    private static final List<Integer> SCALES = List.of(1, 2);

    // Half as much work as usual, for files a tenth larger, which nobody keeps.
    private static final float FAST = 0.8f;

    private final Stagehand hand;
    private final Path folder;
    private final String ending;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final List<Future<Path>> written = new ArrayList<>();

    /** @param ending of all names, such as “.dark.zh” */
    Camera(Stagehand hand, Path folder, String ending) {
        this.hand = hand;
        this.folder = folder;
        this.ending = ending;
    }

    /** Waits until everything is painted, then takes the pictures. */
    void take(String name) throws Exception {
        hand.until("everything is painted", PULSES, Camera::isLoaded);
        for (int scale : SCALES) {
            var picture = hand.ask(() -> picture(OnScreen.front(), scale));
            var file = folder.resolve(name + ending + "@" + scale + "x.png");
            written.add(writer.submit(() -> write(picture, file)));
        }
    }

    private static boolean isLoaded() {
        return OnScreen.windows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".web-view").stream())
                .map(node -> ((WebView) node).getEngine().getLoadWorker().getState())
                .noneMatch(state -> state == Worker.State.RUNNING || state == Worker.State.SCHEDULED);
    }

    private static BufferedImage picture(Stage stage, int scale) {
        var scene = stage.getScene();
        var picture = new BufferedImage((int) (scene.getWidth() * scale), (int) (scene.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        draw(canvas, scene, 0, 0, scale);
        for (var window : OnScreen.windows()) {
            if (window instanceof PopupWindow popup && isOver(popup, stage)) {
                draw(canvas, popup.getScene(), popup.getX() - stage.getX() - scene.getX(),
                        popup.getY() - stage.getY() - scene.getY(), scale);
            }
        }
        canvas.dispose();
        return picture;
    }

    private static boolean isOver(Window popup, Stage stage) {
        return popup == stage || popup instanceof PopupWindow one && isOver(one.getOwnerWindow(), stage);
    }

    private static void draw(Graphics2D canvas, Scene scene, double x, double y, int scale) {
        var image = pixels(scene.getRoot(), scene.getWidth() * scale, scene.getHeight() * scale, scale);
        canvas.drawImage(image, (int) Math.round(x * scale), (int) Math.round(y * scale), null);
    }

    private static BufferedImage pixels(Node root, double wide, double high, int scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, wide, high));
        parameters.setFill(Color.TRANSPARENT);
        var image = root.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }

    private static Path write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var png = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = png.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(FAST);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            png.setOutput(out);
            png.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            png.dispose();
        }
        return file;
    }

    /** Waits until all pictures are written, and answers how many. */
    int develop() throws Exception {
        for (var picture : written) {
            picture.get();
        }
        return written.size();
    }

    @Override
    public void close() {
        writer.shutdownNow();
    }
}
