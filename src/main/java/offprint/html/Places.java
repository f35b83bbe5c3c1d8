package offprint.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Keeps links inside the article and the places they lead to in pairs, whatever was taken out between them. */
final class Places {

    private Places() {
    }

    static void settle(Element root) {
        var linked = new HashSet<String>();
        root.select("a[href^=#]").forEach(link -> linked.add(link.attr("href").substring(1)));
        Set<String> there = new HashSet<>();
        for (var place : root.select("[id]")) {
            if (linked.contains(place.id())) {
                there.add(place.id());
            } else {
                forget(place);
            }
        }
        for (var link : root.select("a[href^=#]")) {
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
                && element.selectFirst("img, hr, td, th, [id]") == null;
    }

    private static void unwrapPlain(Element element) {
        if (element.normalName().equals("a") && !element.hasAttr("href") && !element.hasAttr("id")) {
            element.unwrap();
        }
    }
}
