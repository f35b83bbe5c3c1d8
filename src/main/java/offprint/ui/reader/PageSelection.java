package offprint.ui.reader;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.web.WebEngine;
import offprint.model.TextAnchor;
import offprint.text.AnchoredText;

/**
 * What the reader selected of the article's text in the page.
 *
 * @param passage as it is shown
 * @param bounds  where it is on screen, in the coordinates of the WebView
 */
record PageSelection(TextAnchor passage, Bounds bounds) {

    // No text of an article has this character: the cleaner takes out control characters.
    private static final String BETWEEN = "\u001f";
    private static final int FIELDS = 7;

    // The words of our boxes and chips are not the article's. What is selected of the head is not its text.
    private static final String SCRIPT = """
            (function () {
                var text = document.querySelector('.text'), chosen = getSelection();
                if (!text || chosen.rangeCount === 0 || chosen.isCollapsed) {
                    return '';
                }
                var all = document.createRange(), range = chosen.getRangeAt(0).cloneRange();
                all.selectNodeContents(text);
                if (range.compareBoundaryPoints(Range.START_TO_START, all) < 0) {
                    range.setStart(text, 0);
                }
                if (range.compareBoundaryPoints(Range.END_TO_END, all) > 0) {
                    range.setEnd(text, text.childNodes.length);
                }
                if (range.collapsed) {
                    return '';
                }
                var before = all.cloneRange(), after = all.cloneRange(), box = range.getBoundingClientRect();
                before.setEnd(range.startContainer, range.startOffset);
                after.setStart(range.endContainer, range.endOffset);
                function words(part) {
                    var copy = part.cloneContents();
                    copy.querySelectorAll('.picture, .chips').forEach(function (ours) { ours.remove(); });
                    return copy.textContent;
                }
                return [box.left, box.top, box.width, box.height, words(before), words(range),
                        words(after).substring(0, 200)].join('\\u001f');
            })()""";

    /** Empty if nothing of the text is selected. */
    static Optional<PageSelection> in(WebEngine engine) {
        // executeScript works with script off. Its source is ours, always; never text of an article.
        if (!(engine.executeScript(SCRIPT) instanceof String answer)) {
            return Optional.empty();
        }
        String[] fields = answer.split(BETWEEN, -1);
        if (fields.length != FIELDS || fields[5].isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new PageSelection(AnchoredText.anchor(fields[4], fields[5], fields[6]),
                new BoundingBox(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]),
                        Double.parseDouble(fields[2]), Double.parseDouble(fields[3]))));
    }
}
