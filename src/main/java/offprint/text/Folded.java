package offprint.text;

/**
 * Folded text that knows where it came from. The array is shared, not copied: nobody may change it.
 *
 * @param text    the folded text
 * @param offsets for each of its UTF-16 units, and for its end, the index in the original text
 */
record Folded(String text, int[] offsets) {

    /** Where the folded range ends in the original: behind whatever was folded into its last character. */
    int originalEnd(int end) {
        return offsets[end];
    }

    int originalStart(int start) {
        return offsets[start];
    }
}
