package offprint.ui.articles;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import offprint.text.Snippet;

/** Text with the hits of a search on a coloured ground; what is too long for its height is not seen. */
final class HitText extends TextFlow {

    private final Path ground = new Path();
    private List<Snippet.Run> runs = List.of();

    HitText() {
        getStyleClass().add("hit-text");
        ground.getStyleClass().add("hit-ground");
        ground.setManaged(false);
        setMinHeight(0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(List<Snippet.Run> newRuns) {
        runs = newRuns;
        getChildren().setAll(ground);
        for (var run : runs) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.hit() ? "hit" : "plain");
            getChildren().add(text);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        int start = 0;
        for (var run : runs) {
            int end = start + run.text().length();
            if (run.hit()) {
                ground.getElements().addAll(getRangeShape(start, end, false));
            }
            start = end;
        }
    }
}
