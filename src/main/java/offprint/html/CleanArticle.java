package offprint.html;

import java.util.List;

/**
 * An article that is safe to show: HTML in the allow-list, its text, and what was taken out.
 *
 * @param html       a fragment of well-formed HTML whose every tag, attribute and address is in the allow-list; a
 *                   picture is {@code <img src="offprint:img/…" data-src="https://…" alt="…">} and loads nothing
 * @param text       the visible text, blocks separated by line feeds; what search finds and what an export prints
 * @param removals   what was removed and by which rule, in document order
 * @param pictures   the pictures of the article in document order, each address once
 * @param notes      keys of notices for the reader: {@code note.incomplete} for the copy of a paywalled article,
 *                   {@code note.unfiltered} if all rules together would have taken more than half of the text
 * @param undone     rules that were not applied because they would have taken too much of the text
 */
public record CleanArticle(String html, String text, List<Removal> removals, List<Picture> pictures,
                           List<String> notes, List<String> undone) {

    public CleanArticle {
        removals = List.copyOf(removals);
        pictures = List.copyOf(pictures);
        notes = List.copyOf(notes);
        undone = List.copyOf(undone);
    }

    /** An article no rule had to be undone for. */
    public CleanArticle(String html, String text, List<Removal> removals, List<Picture> pictures,
                        List<String> notes) {
        this(html, text, removals, pictures, notes, List.of());
    }
}
