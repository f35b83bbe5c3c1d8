/**
 * Everything done to text for searching: folding, index terms, the query language, hits and snippets.
 *
 * <p>Chinese is written without spaces, so the index holds overlapping pairs of characters (bigrams) made here, in
 * Java; SQLite's own {@code unicode61} takes a run of Chinese as one word, and {@code trigram} cannot find a word of
 * two characters, which most Chinese words are.
 */
package offprint.text;
