package offprint.export;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of an article's PDF.
 *
 * @param pages   number of pages
 * @param missing characters that no bundled face has, each once, in the order of the article; the page shows
 *                a geta mark (〓) in their place and names their code points at its end
 * @param notes   one English sentence for each other departure from the article, such as layout given up
 */
public record PdfReport(int pages, Set<String> missing, List<String> notes) {

    public PdfReport {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        notes = List.copyOf(notes);
    }

    PdfReport with(String note) {
        return new PdfReport(pages, missing, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
