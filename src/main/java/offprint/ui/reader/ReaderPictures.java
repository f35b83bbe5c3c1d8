package offprint.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import offprint.html.Picture;
import offprint.images.Cancellation;
import offprint.images.Permission;
import offprint.model.ArticleSummary;
import offprint.reading.ReadableArticle;
import offprint.ui.jobs.Jobs;

/** The pictures of the article on show: which are there, which are on their way. Belongs to the JavaFX thread. */
final class ReaderPictures {

    private final Jobs jobs;
    private PictureAccess access = PictureAccess.NONE;
    private Cancellation cancellation = new Cancellation();
    private PicturesShown shown = PicturesShown.NONE;
    private boolean keeping;

    ReaderPictures(Jobs jobs) {
        this.jobs = jobs;
    }

    void setAccess(PictureAccess given) {
        access = given;
        forget();
    }

    PicturesShown shown() {
        return shown;
    }

    /** Another article is next. What is being fetched only to be seen is not wanted any more; what is kept is. */
    void forget() {
        if (!keeping) {
            cancellation.cancel();
        }
        keeping = false;
        cancellation = new Cancellation();
        shown = state(0, Map.of());
    }

    void stop() {
        cancellation.cancel();
    }

    /** Whether the article may fetch pictures without asking and has some to fetch. */
    boolean mayLoad(ReadableArticle article) {
        return access.canLoad() && access.isAllowed(article.article().summary().host())
                && !shown.fetchable(article.clean()).isEmpty();
    }

    /** Fetches what is missing. Says that the page has changed, now and when all is done. */
    void load(ReadableArticle article, Permission permission, Runnable changed) {
        List<Picture> missing = shown.fetchable(article.clean());
        if (shown.loading() > 0 || missing.isEmpty() || !access.canLoad()) {
            return;
        }
        var mine = new Cancellation();
        cancellation = mine;
        keeping = permission == Permission.KEEP;
        shown = state(missing.size(), Map.of());
        changed.run();
        ArticleSummary summary = article.article().summary();
        // An answer for the article before must not change this one.
        Consumer<Map<String, String>> done = reasons -> {
            if (cancellation == mine) {
                keeping = false;
                shown = state(0, reasons);
                changed.run();
            }
        };
        jobs.run(() -> access.load(missing, summary.host(), permission, mine), done,
                _ -> done.accept(Map.of()));
    }

    private PicturesShown state(int loading, Map<String, String> reasons) {
        return new PicturesShown(access::isHere, access.canLoad(), loading, reasons);
    }
}
