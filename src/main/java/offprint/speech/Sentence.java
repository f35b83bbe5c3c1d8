package offprint.speech;

/**
 * A sentence of a text.
 *
 * @param words as they stand in the text, without white space around them; never blank
 * @param start index of their first UTF-16 unit in the text
 * @param end   index behind their last one
 */
public record Sentence(String words, int start, int end) {

    public Sentence {
        if (words.isBlank() || words.length() != end - start) {
            throw new IllegalArgumentException(words.length() + " units cannot be those from " + start + " to " + end);
        }
    }
}
