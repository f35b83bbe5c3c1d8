package offprint.ui.reader;

import javafx.scene.web.WebEngine;

/**
 * Which character of the article's text is the first on screen: unlike a scroll position, that holds when the window,
 * the size of the text or the rules have changed.
 */
final class PagePlace {

    // Words of ours between the article's do not count: they come and go with its pictures.
    private static final String WALK = """
            var text = document.querySelector('.text'), place = 0, node,
                ours = {acceptNode: function (it) {
                    return it.parentElement.closest('.picture') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
                }},
                walk = document.createTreeWalker(text || document.body, NodeFilter.SHOW_TEXT, ours);
            """;

    private static final String READ = """
            (function () {
                %s
                var end = document.documentElement.scrollHeight - innerHeight;
                if (!text || pageYOffset <= 0 || pageYOffset >= end - 2) {
                    return 0;
                }
                var range = document.createRange();
                function bottom(from, to) {
                    range.setStart(node, from);
                    range.setEnd(node, to);
                    return range.getBoundingClientRect().bottom;
                }
                while ((node = walk.nextNode())) {
                    if (node.data.trim() && bottom(0, node.length) > 4) {
                        var low = 0, high = node.length - 1;
                        while (low < high) {
                            var middle = (low + high) >> 1;
                            if (bottom(0, middle + 1) > 4) { high = middle; } else { low = middle + 1; }
                        }
                        return place + low;
                    }
                    place += node.length;
                }
                return 0;
            })()""".formatted(WALK);

    private static final String SHOW = """
            (function () {
                %s
                while ((node = walk.nextNode())) {
                    if (place + node.length > PLACE) {
                        var range = document.createRange();
                        range.setStart(node, PLACE - place);
                        range.setEnd(node, PLACE - place + 1);
                        scrollTo(0, pageYOffset + range.getBoundingClientRect().top - 4);
                        return;
                    }
                    place += node.length;
                }
            })()""".formatted(WALK);

    private PagePlace() {
    }

    /** The place; 0 at the beginning and at the end of the page. */
    static int of(WebEngine engine) {
        // executeScript works with script off. Its source is ours and a number.
        return engine.executeScript(READ) instanceof Number place ? place.intValue() : 0;
    }

    /** Scrolls there; nowhere if the text is shorter. */
    static void show(WebEngine engine, int place) {
        engine.executeScript(SHOW.replace("PLACE", Integer.toString(place)));
    }
}
