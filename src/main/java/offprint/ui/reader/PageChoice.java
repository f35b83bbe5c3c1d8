package offprint.ui.reader;

import offprint.text.ScriptChoice;

/**
 * How much of an article a page shows, and how.
 *
 * @param hits     to be marked
 * @param pictures what is known of its pictures
 * @param script   of Chinese text
 * @param parts    how many parts of a very long article, from 1
 */
record PageChoice(SearchHits hits, PicturesShown pictures, ScriptChoice script, int parts) {

    PageChoice withParts(int newParts) {
        return new PageChoice(hits, pictures, script, newParts);
    }

    /** The beginning of an article as written, without pictures. */
    static PageChoice plain(SearchHits hits) {
        return new PageChoice(hits, PicturesShown.NONE, ScriptChoice.AS_WRITTEN, 1);
    }
}
