package offprint.ui.articles;

/**
 * The selected article and its place in the list before a refresh. An article that was just read does not vanish from
 * the list of unread ones under the reader's eyes: it goes when another is selected.
 *
 * @param place where the article stays even if the new answer does not have it; -1 if it need not
 */
record Kept(long id, int place) {

    // No article has this id.
    static final Kept NOTHING = new Kept(Long.MAX_VALUE, -1);

    /** The ids with the article put back in its place if it must stay. */
    long[] in(long[] ids) {
        if (place < 0 || indexIn(ids) >= 0) {
            return ids;
        }
        int at = Math.min(place, ids.length);
        var longer = new long[ids.length + 1];
        System.arraycopy(ids, 0, longer, 0, at);
        longer[at] = id;
        System.arraycopy(ids, at, longer, at + 1, ids.length - at);
        return longer;
    }

    int indexIn(long[] ids) {
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] == id) {
                return index;
            }
        }
        return -1;
    }
}
