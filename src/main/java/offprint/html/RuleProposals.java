package offprint.html;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds rules for one element of an article: by an exact id or class, by the beginning of an id that is counted up, by
 * where its picture or its link comes from; then by those of what it stands in, as long as that is not the article.
 */
final class RuleProposals {

    private static final int MOST = 6;
    private static final int MOST_CHARACTERS = 400;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern COUNTED = Pattern.compile("([A-Za-z][\\w-]{2,}[-_])\\d+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_-][\\w-]{1,80}");

    private final Element body;
    private final String site;
    private final int length;
    private final Set<String> rules = new LinkedHashSet<>();

    private RuleProposals(Element body, String url) {
        this.body = body;
        this.site = Site.host(url).replaceFirst("^www\\.", "");
        this.length = Visible.length(body);
    }

    /**
     * The rules, the best first.
     *
     * @param body what the element is part of
     * @param url  where the article was published: rules are for its site
     */
    static List<String> of(Element element, Element body, String url) {
        var proposals = new RuleProposals(body, url);
        proposals.label(element);
        for (var at = element; at != null && at != body && !proposals.isArticle(at); at = at.parent()) {
            proposals.anchors(at);
        }
        return proposals.rules.stream().limit(MOST).toList();
    }

    // What the guards would undo is no advertisement.
    private boolean isArticle(Element element) {
        int inside = Visible.length(element);
        return inside > MOST_CHARACTERS || inside * 10L > length * 3L;
    }

    private void anchors(Element element) {
        var id = element.id();
        if (NAME.matcher(id).matches()) {
            var counted = COUNTED.matcher(id);
            add(counted.matches() ? "[id^=\"" + counted.group(1) + "\"]" : "#" + id, element.normalName());
        }
        element.classNames().stream().filter(name -> NAME.matcher(name).matches())
                .sorted(Comparator.comparingInt(name -> body.getElementsByClass(name).size()))
                .forEach(name -> add("." + name, ""));
        address(element, "img", "src");
        address(element, "a", "href");
    }

    private void address(Element element, String tag, String attribute) {
        var address = element.attr(attribute);
        var host = element.nameIs(tag) ? Site.host(address) : "";
        if (host.matches("[a-z0-9.-]{4,}")) {
            int path = address.indexOf('/', address.indexOf("//") + 2);
            int query = (address + "?").indexOf('?');
            int folder = address.lastIndexOf('/', query - 1);
            if (tag.equals("img") && folder > path) {
                rules.add("||" + host + address.substring(path, folder + 1) + "$image" + (site.isEmpty() ? ""
                        : ",domain=" + site));
            }
            if (!Site.isSame(host, site)) {
                rules.add(tag.equals("img") ? "||" + host + "^$image" + (site.isEmpty() ? "" : ",domain=" + site)
                        : site + "##a[href^=\"" + address.substring(0, path < 0 ? address.length() : path) + "\"]");
            }
        }
    }

    /** A selector that would also take the article with it, or a list of half the page, is none. */
    private void add(String selector, String tag) {
        int taken = 0;
        for (var match : body.select(selector)) {
            taken += Visible.length(match);
        }
        if (taken <= MOST_CHARACTERS && taken * 10L <= length * 3L) {
            rules.add(site + "##" + (selector.startsWith("[") ? tag : "") + selector);
        }
    }

    /** A block that only says “Advertisement” has often no name but what it says. */
    private void label(Element element) {
        var words = Visible.line(element, LONGEST_LABEL + 1);
        boolean isNamed = !element.id().isEmpty() || !element.className().isEmpty();
        if (!isNamed && !words.isEmpty() && words.length() <= LONGEST_LABEL && words.indexOf(')') < 0
                && element.childrenSize() == 0 && ArticleSafelist.isBlock(element.normalName())) {
            rules.add(site + "##" + RuleReader.LABEL + words + ")");
        }
    }
}
