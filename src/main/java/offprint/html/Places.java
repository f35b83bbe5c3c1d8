package offprint.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Keeps links inside the article and the places they lead to in pairs, whatever was taken out between them. */
final class Places {

    // Reading a selector takes longer than walking a short article.
    private static final Evaluator LOCAL_LINKS = Selector.evaluatorOf("a[href^=#]");
    private static final Evaluator WITH_ID = Selector.evaluatorOf("[id]");
    private static final Evaluator CONTENT = Selector.evaluatorOf("img, hr, td, th, [id]");

    private Places() {
    }

    static void settle(Element root) {
        var linked = new HashSet<String>();
        root.select(LOCAL_LINKS).forEach(link -> linked.add(link.attr("href").substring(1)));
        Set<String> there = new HashSet<>();
        for (var place : root.select(WITH_ID)) {
            if (linked.contains(place.id())) {
                there.add(place.id());
            } else {
                forget(place);
            }
        }
        if (linked.isEmpty()) {
            return;
        }
        for (var link : root.select(LOCAL_LINKS)) {
            if (!there.contains(link.attr("href").substring(1))) {
                link.removeAttr("href");
                unwrapPlain(link);
            }
        }
    }

    private static void forget(Element place) {
        place.removeAttr("id");
        unwrapPlain(place);
        for (var at = place; isEmpty(at);) {
            var parent = at.parent();
            at.remove();
            at = parent;
        }
    }

    private static boolean isEmpty(Element element) {
        return element.parent() != null && TextFlow.isBlank(element.wholeText())
                && !ArticleSafelist.isEmpty(element.normalName())
                && !element.normalName().equals("td") && !element.normalName().equals("th")
                && element.selectFirst(CONTENT) == null;
    }

    private static void unwrapPlain(Element element) {
        if (element.normalName().equals("a") && !element.hasAttr("href") && !element.hasAttr("id")) {
            element.unwrap();
        }
    }
}
