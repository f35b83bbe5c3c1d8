package offprint.export;

import java.util.stream.Collectors;
import offprint.model.Highlight;
import offprint.reading.ReadableArticle;

/** What the reader noted about passages of an article, as a part of its page; HTML and XML at once. */
final class ReaderNotes {

    private ReaderNotes() {
    }

    /** A heading, and each passage with its note; empty if nothing was noted. A highlight alone is seen in the text. */
    static String of(ReadableArticle article, Language language) {
        String notes = article.highlights().stream().filter(Highlight::hasNote)
                .map(highlight -> "<blockquote><p>" + lines(article.script().of(highlight.anchor().quote()))
                        + "</p></blockquote><p>" + lines(highlight.note()) + "</p>")
                .collect(Collectors.joining("\n"));
        return notes.isEmpty() ? ""
                : "<div class=\"notes\"><h2>" + Xhtml.escape(language.notes()) + "</h2>" + notes + "</div>";
    }

    private static String lines(String text) {
        return text.lines().map(Xhtml::escape).collect(Collectors.joining("<br/>"));
    }
}
