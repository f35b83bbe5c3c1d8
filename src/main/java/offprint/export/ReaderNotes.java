package offprint.export;

import java.util.stream.Collectors;
import offprint.model.Highlight;
import offprint.reading.ReadableArticle;

/** What the reader noted about passages of an article. */
final class ReaderNotes {

    private ReaderNotes() {
    }

    /**
     * A part of a page, HTML and XML at once: a heading, and each passage with its note; empty if nothing was noted. A
     * highlight alone is seen in the text.
     */
    static String of(ReadableArticle article, Language language) {
        String notes = article.highlights().stream().filter(Highlight::hasNote)
                .map(highlight -> "<blockquote><p>" + lines(article.script().of(highlight.anchor().quote()))
                        + "</p></blockquote><p>" + lines(highlight.note()) + "</p>")
                .collect(Collectors.joining("\n"));
        return notes.isEmpty() ? ""
                : "<div class=\"notes\"><h2>" + Xhtml.escape(language.notes()) + "</h2>" + notes + "</div>";
    }

    /** The same as plain text, with an empty line before each piece. */
    static String text(ReadableArticle article, Language language) {
        String notes = article.highlights().stream().filter(Highlight::hasNote)
                .map(highlight -> "\n" + quoted(article.script().of(highlight.anchor().quote())) + "\n"
                        + highlight.note() + "\n")
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "\n" + language.notes() + "\n" + notes;
    }

    private static String quoted(String passage) {
        return passage.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String lines(String text) {
        return text.lines().map(Xhtml::escape).collect(Collectors.joining("<br/>"));
    }
}
