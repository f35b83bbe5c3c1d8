package offprint.ui.reader;

import offprint.model.ArticleSummary;

/** What the reading pane does to the article. Called on the JavaFX thread. */
public interface ReaderActions {

    void setStarred(ArticleSummary article, boolean starred);

    void setRead(ArticleSummary article, boolean read);

    /**
     * Keeps how far the reader came.
     *
     * @param place UTF-16 units of the article's text above the first line on screen; 0 at its beginning and its end
     */
    void keepPlace(long id, int place);

    /** Opens the next unread article of the list. */
    void nextUnread();

    /** Opens the article so many rows below in the list, above if negative. */
    void step(int rows);
}
