package offprint.model;

/**
 * A passage of a text, so described that it is found again after the text was cleaned by other rules or corrected: a
 * TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation Data Model (§4.2.4, §4.2.5) in one. White
 * space does not count, since layout makes and loses it.
 *
 * @param quote    the passage as it stands in the text; not blank
 * @param before   what stands before it, a few words, without white space; empty at the beginning of the text
 * @param after    what follows it, likewise
 * @param position how many UTF-16 units stand before it that are not white space
 */
public record TextAnchor(String quote, String before, String after, int position) {

    public TextAnchor {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a passage must have something in it");
        }
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " must not be negative");
        }
    }
}
