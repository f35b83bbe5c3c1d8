package offprint.ui.reader;

import javafx.scene.web.WebEngine;
import org.w3c.dom.Element;

/** Scrolls the page to an element. */
final class PageScroll {

    private static final String GOAL = "data-goal";
    // The element is named by an attribute: the source of a script is never built from anything of an article.
    private static final String TO_TOP = "document.querySelector('[data-goal]').scrollIntoView()";
    private static final String INTO_VIEW = "document.querySelector('[data-goal]').scrollIntoViewIfNeeded(true)";

    // As WebKit does it: two lines stay, to find the place again.
    private static final String PAGE_DOWN = "window.scrollBy(0, Math.max(innerHeight * 0.8, innerHeight - 40))";

    private PageScroll() {
    }

    /** Scrolls on by what can be seen. */
    static void pageDown(WebEngine engine) {
        engine.executeScript(PAGE_DOWN);
    }

    /** Puts the element at the top of the pane. */
    static void toTop(WebEngine engine, Element element) {
        scroll(engine, element, TO_TOP);
    }

    /** Puts the element in the middle of the pane if it cannot be seen. */
    static void intoView(WebEngine engine, Element element) {
        scroll(engine, element, INTO_VIEW);
    }

    private static void scroll(WebEngine engine, Element element, String script) {
        ask(engine, element, script);
    }

    /** What a script says that finds the element as {@code [data-goal]}. */
    static Object ask(WebEngine engine, Element element, String script) {
        element.setAttribute(GOAL, "");
        try {
            return engine.executeScript(script);
        } finally {
            element.removeAttribute(GOAL);
        }
    }
}
