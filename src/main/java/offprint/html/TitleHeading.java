package offprint.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Recognises the heading that says the article's title again; the page shows the title itself. */
final class TitleHeading {

    private static final String SEPARATORS = "-–—|｜_·";

    private final String title;

    TitleHeading(String title) {
        this.title = plain(title);
    }

    boolean isRepeatedBy(Element element) {
        if (title.isEmpty() || !element.normalName().equals("h1") || element.selectFirst("img") != null) {
            return false;
        }
        var heading = plain(element.wholeText());
        return !heading.isEmpty() && (heading.equals(title)
                // The title of the page often ends with the name of the site: "Title - Site".
                || title.startsWith(heading) && SEPARATORS.indexOf(title.charAt(heading.length())) >= 0);
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().filter(c -> !TextFlow.isBlank(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
