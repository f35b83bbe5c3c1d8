package offprint.export;

import java.util.List;
import offprint.model.ArticleSummary;
import org.w3c.dom.Document;

/**
 * Everything the renderer needs for one file.
 *
 * @param about what the file says of itself
 * @param notes departures from what was written, so far; more may be added
 */
record PrintSheet(Document page, PrintPictures pictures, ArticleSummary about, Language language, List<String> notes) {
}
