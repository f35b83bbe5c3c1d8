package offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.web.WebEngine;

/** The headings of the article's text in the page. */
final class PageOutline {

    // No text of an article has these characters: the cleaner takes out control characters.
    private static final String AFTER_DEPTH = "\u001f";
    private static final String AFTER_HEADING = "\u001e";
    private static final int LONGEST = 80;

    private static final String HEADINGS = "document.querySelectorAll("
            + "'.text h1, .text h2, .text h3, .text h4, .text h5, .text h6')";
    private static final String READ = "Array.from(" + HEADINGS + ").map(function (heading) {"
            + "return heading.tagName.charAt(1) + '\\u001f' + heading.textContent;}).join('\\u001e')";
    private static final String SHOW = HEADINGS + "[INDEX].scrollIntoView()";

    /**
     * A heading.
     *
     * @param index among all of the page, from 0
     * @param depth 0 for the highest of the page, more for those below it
     */
    record Heading(int index, int depth, String text) {
    }

    private PageOutline() {
    }

    /** Those with words, in the order of the page; empty if there are none. */
    static List<Heading> of(WebEngine engine) {
        // executeScript works with script off. Its source is ours and a number, here and below.
        if (!(engine.executeScript(READ) instanceof String answer) || answer.isEmpty()) {
            return List.of();
        }
        var headings = new ArrayList<Heading>();
        String[] all = answer.split(AFTER_HEADING);
        for (int index = 0; index < all.length; index++) {
            String[] parts = all[index].split(AFTER_DEPTH, 2);
            String text = parts[1].strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                headings.add(new Heading(index, Integer.parseInt(parts[0]), shortened(text)));
            }
        }
        int highest = headings.stream().mapToInt(Heading::depth).min().orElse(0);
        return headings.stream()
                .map(heading -> new Heading(heading.index(), heading.depth() - highest, heading.text())).toList();
    }

    /** Brings the heading to the top of the pane. */
    static void show(WebEngine engine, Heading heading) {
        engine.executeScript(SHOW.replace("INDEX", Integer.toString(heading.index())));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
