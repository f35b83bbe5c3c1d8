package offprint.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the ids and classes, and the words, of an element of a page say that it is. */
final class PageNames {

    private static final Pattern COMMENTS = Pattern.compile("(?i)comments?[-_]?(?:area|list|wrap|wrapper|section|box)?"
            + "|comment-respond|commentlist|js_cmt_area|disqus_thread|respond|discuss-board");
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:[a-z0-9]+[-_]{1,2}){0,4}(?:nav|navbar|menu|breadcrumbs?|"
            + "sidebar|foot|footer|comments?|respond|related|recommend(?:s|ed|ations?)?|share|sharing|social|"
            + "newsletters?|subscri(?:be|ption)|cookies?|consent|gdpr|onetrust|ads?|advert(?:isement)?|sponsor(?:ed)?|"
            + "promo|popup|modal|login|paywall|keywords|pagination|pager|ranking|rank|hot|qr-?_?code|widget|calendar|"
            + "weui-dialog|download|site-description|further-reading|more-news)"
            + "(?:[-_]{0,2}(?:posts?|articles?|news|stor(?:y|ies)|contents?|links?|lists?|box|wrap(?:per)?|container|"
            + "section|area|block|items?|bar|buttons?|widget|inner|outer|main|form|banner|notice|text|image|slot|unit|"
            + "top|bottom|left|right|header|title|signup|sign-up|cta|app|side|panel|module|policy|sdk|nav|menu|[0-9]+))"
            + "{0,3}");
    private static final String LINKED_HEADINGS = "h2:has(a), h3:has(a), h4:has(a), a:has(h2, h3, h4)";
    private static final String ARTICLE = "article, [itemprop=articleBody]";
    private static final Pattern HOST = Pattern.compile("\\s*(?:https?:)?//([^/?#]+)");
    private static final int LONGEST_TEASER = 300;
    private static final Pattern IMPRINT = Pattern.compile("(?i)©|\\(c\\) ?(?:19|20)\\d\\d|^copyright\\b|"
            + "all rights reserved|版权所有|版權所有|ICP备|ICP证|许可证：");
    private static final String TALK = "form, textarea, [class*=comment-], [class*=comment_], [class^=comment]";

    private PageNames() {
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** Whether it is a paragraph that says whose the page is. */
    static boolean isImprint(Element element) {
        return (element.nameIs("p") || element.nameIs("div") && element.children().isEmpty())
                && IMPRINT.matcher(element.text()).find();
    }

    /** Whether readers speak there: it is called so, and there is a form, or an entry is called so too. */
    static boolean isTalk(Element element) {
        return isComments(element) && element.children().stream().anyMatch(child -> !child.select(TALK).isEmpty());
    }

    static boolean isComments(Element element) {
        return isAny(element, COMMENTS) && ArticleSafelist.isBlock(element.normalName())
                && !element.nameIs("p") && !element.normalName().matches("h[1-6]");
    }

    static boolean isNamed(Element element) {
        return isAny(element, NAME);
    }

    private static boolean isAny(Element element, Pattern names) {
        if (!element.id().isEmpty() && names.matcher(element.id()).matches()) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> names.matcher(name).matches());
    }
}
