package offprint.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.TextNode;

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

    /** The same article in other words: text and descriptions of pictures, each piece of them by itself. */
    public CleanArticle reworded(UnaryOperator<String> words) {
        var tree = BodyParser.tree(html);
        tree.nodeStream(TextNode.class).forEach(node -> node.text(words.apply(node.getWholeText())));
        tree.select("img[alt]").forEach(image -> image.attr("alt", words.apply(image.attr("alt"))));
        return new CleanArticle(BodyParser.html(tree), PlainText.of(tree), removals,
                pictures.stream().map(picture -> new Picture(picture.url(), words.apply(picture.alt()),
                        picture.reference())).toList(), notes, undone);
    }
}
