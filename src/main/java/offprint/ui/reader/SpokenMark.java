package offprint.ui.reader;

import java.util.Optional;
import javafx.scene.web.WebEngine;

/**
 * Marks in the page what is being read aloud, by a highlight of CSS (W3C CSS Custom Highlight API), which leaves the
 * document as it is.
 */
final class SpokenMark {

    // Neither the words of our boxes and chips nor the readings of ruby are in an article's plain text.
    private static final String WALK = """
            var text = document.querySelector('.text'), count = 0, node,
                walk = document.createTreeWalker(text || document.body, NodeFilter.SHOW_TEXT, {acceptNode: read});
            function read(node) {
                var silent = node.parentElement.closest('.picture, .chips, rt, rp');
                return silent ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
            }
            function solid(words) {
                return words.replace(/[ \\t\\n\\r\\f]+/g, '').length;
            }
            """;

    private static final String MARK = """
            (function () {
                %s
                CSS.highlights.delete('spoken');
                var range = document.createRange(), begun = false;
                function place(units) {
                    for (var at = 0, passed = 0; at < node.length; at++) {
                        if (solid(node.data[at]) && passed++ === units) {
                            return at;
                        }
                    }
                }
                while (text && (node = walk.nextNode())) {
                    var size = solid(node.data);
                    if (!begun && count + size > FIRST) {
                        range.setStart(node, place(FIRST - count));
                        begun = true;
                    }
                    if (begun && count + size >= END) {
                        range.setEnd(node, place(END - count - 1) + 1);
                        CSS.highlights.set('spoken', new Highlight(range));
                        var box = range.getBoundingClientRect(), top = Math.max(16, (innerHeight - box.height) / 3);
                        if (SCROLL && box.height > 0 && (box.top < 0 || box.bottom > innerHeight)) {
                            scrollTo(0, pageYOffset + box.top - top);
                        }
                        return;
                    }
                    count += size;
                }
            })()""".formatted(WALK);

    // Where the selection begins, else which character is the first on screen.
    private static final String BEGINNING = """
            (function () {
                %s
                var chosen = getSelection(), left = PLACE,
                    from = chosen.rangeCount && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
                if (!text || from && !text.contains(from.startContainer)) {
                    return 0;
                }
                while ((node = walk.nextNode())) {
                    if (from && from.comparePoint(node, node.length) >= 0) {
                        return count + (from.startContainer === node ? solid(node.data.slice(0, from.startOffset)) : 0);
                    }
                    if (!from && node.length > left) {
                        return count + solid(node.data.slice(0, left));
                    }
                    left -= node.length;
                    count += solid(node.data);
                }
                return 0;
            })()""".formatted(WALK);

    private SpokenMark() {
    }

    /**
     * Marks a sentence and no other, none if there is none or it is not on the page.
     *
     * @param scroll whether it comes into view
     */
    static void show(WebEngine engine, Optional<SpokenText.Part> sentence, boolean scroll) {
        // executeScript works with script off. Its source is ours and two numbers.
        engine.executeScript(sentence.map(part -> MARK.replace("FIRST", Integer.toString(part.first()))
                .replace("END", Integer.toString(part.end())).replace("SCROLL", Boolean.toString(scroll)))
                .orElse("CSS.highlights.delete('spoken')"));
    }

    /** How many units that are not white space stand before what the reader selected, or before the first line. */
    static int beginning(WebEngine engine) {
        String script = BEGINNING.replace("PLACE", Integer.toString(PagePlace.of(engine)));
        return engine.executeScript(script) instanceof Number place ? place.intValue() : 0;
    }
}
