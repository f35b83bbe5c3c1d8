package offprint.export;

import java.util.List;
import java.util.Set;

/**
 * What became of an article's PDF.
 *
 * @param pages   number of pages
 * @param missing characters that no bundled face has, each once, in the order of the article; the page shows U+FFFD
 *                in their place
 * @param notes   one English sentence for each other departure from the article, such as layout given up
 */
public record PdfReport(int pages, Set<String> missing, List<String> notes) {
}
