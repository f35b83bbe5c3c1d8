package offprint.ui.reader;

import offprint.model.ArticleSummary;

/** What the buttons of the reading pane do to the article. Called on the JavaFX thread. */
public interface ReaderActions {

    void setStarred(ArticleSummary article, boolean starred);

    void setRead(ArticleSummary article, boolean read);
}
