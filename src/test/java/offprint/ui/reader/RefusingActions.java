package offprint.ui.reader;

import offprint.model.ArticleSummary;

/** For pages on which nobody is to press anything. */
class RefusingActions implements ReaderActions {

    @Override
    public void setStarred(ArticleSummary article, boolean starred) {
        throw new IllegalStateException("nobody asked for it");
    }

    @Override
    public void setRead(ArticleSummary article, boolean read) {
        throw new IllegalStateException("nobody asked for it");
    }

    @Override
    public void keepPlace(long id, int place) {
        throw new IllegalStateException("article " + id + " left at " + place);
    }

    @Override
    public void nextUnread() {
        throw new IllegalStateException("nobody asked for it");
    }

    @Override
    public void step(int rows) {
        throw new IllegalStateException("nobody asked for it");
    }
}
