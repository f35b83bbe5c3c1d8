package offprint.ui.reader;

import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.web.WebView;

/** A file or link dropped on a page would be opened in it; here the page does not notice. */
final class DropWall {

    private DropWall() {
    }

    /** The frame, which imports what is dropped, still sees the events first: filters run from the outside in. */
    static void around(WebView view) {
        view.addEventFilter(DragEvent.ANY, Event::consume);
        view.setOnDragEntered(null);
        view.setOnDragOver(null);
        view.setOnDragDropped(null);
        view.setOnDragExited(null);
    }
}
