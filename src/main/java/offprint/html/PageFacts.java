package offprint.html;

import java.util.List;

/**
 * What a web page says about its article. Whatever it does not say is empty.
 *
 * @param url   address of the page, absolute, never only that of a site
 * @param dates when it was published, as written, the most trustworthy first
 */
public record PageFacts(String title, String url, List<String> dates, List<String> authors, List<String> tags) {

    public PageFacts {
        dates = List.copyOf(dates);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** Reads a page, whole or not. Safe to call from any thread. */
    public static PageFacts of(String page) {
        return new PageFactsReader(page).read();
    }
}
