package offprint.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.geometry.Point2D;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import offprint.html.ArticlePage;
import offprint.html.CleanArticle;
import offprint.model.Article;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.PostFile;
import offprint.model.Published;
import offprint.post.Post;
import offprint.reading.ReadableArticle;
import org.testfx.util.WaitForAsyncUtils;

/** Articles and pages for tests, and ways to wait for them. */
final class Pages {

    static final ArticlePage.Look LIGHT = new ArticlePage.Look(ArticlePage.Theme.LIGHT, 1);
    private static final String PLACE = "PLACE-OF-THE-FRAGMENT";

    private Pages() {
    }

    static ReadableArticle article(long id, String title, String html) {
        var published = new Published(Instant.parse("2021-09-02T07:15:00Z"), DatePrecision.EXACT, "2021-09-02");
        var summary = new ArticleSummary(id, title, List.of("林望舒"), "https://www.example.com/" + id,
                "www.example.com", published, List.of("海港日报"), "_posts/one.md", "", html.length(), false, false, 0, 1,
                0, false);
        return new ReadableArticle(new Article(summary, new PostFile("_posts/one.md", new byte[0])),
                new Post(title, summary.authors(), summary.url(), published, summary.tags(), html, List.of()),
                new CleanArticle(html, html, List.of(), List.of(), List.of()));
    }

    /** The reader's page with a fragment in it that nobody cleaned. */
    static String uncleaned(String fragment) {
        return PageWords.page(article(1, "Ours", PLACE), PageChoice.plain(SearchHits.NONE)).html(LIGHT)
                .replace(PLACE, fragment);
    }

    /** The same page without its policy. */
    static String withoutPolicy(String fragment) {
        return uncleaned(fragment).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    /** Whether the document is a page of ours, and no script has run in it. */
    static boolean isOursAndQuiet(WebEngine engine) {
        var document = engine.getDocument();
        return document != null && document.getDocumentElement().hasAttribute("data-theme")
                && !document.getDocumentElement().hasAttribute("data-ran")
                && "Ours".equals(document.getElementsByTagName("title").item(0).getTextContent());
    }

    static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }

    static void fx(Runnable work) throws Exception {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /** Starts a load and waits until WebKit has finished it, whatever the outcome. */
    static Worker.State load(WebEngine engine, Runnable start) throws Exception {
        var finished = new CompletableFuture<Worker.State>();
        fx(() -> {
            start.run();
            engine.getLoadWorker().stateProperty().subscribe(state -> {
                if (state != Worker.State.READY && state != Worker.State.SCHEDULED && state != Worker.State.RUNNING) {
                    finished.complete(state);
                }
            });
        });
        return finished.get(60, TimeUnit.SECONDS);
    }

    /** Where the beginning of the element's first line is on the screen, a character or two in. */
    static Point2D place(WebView view, String selector) throws Exception {
        String place = (String) fx(() -> view.getEngine().executeScript("(function(r) { return (r.left + 20) + ' ' + "
                + "(r.top + r.height / 2) })(document.querySelector(\"" + selector + "\").getClientRects()[0])"));
        String[] xy = place.split(" ");
        return fx(() -> view.localToScreen(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
    }

    /** Lets WebKit's timers and the scene go on for so many frames. */
    static void frames(int count) throws Exception {
        var over = new CompletableFuture<Void>();
        fx(() -> new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (left-- == 0) {
                    stop();
                    over.complete(null);
                }
            }
        }.start());
        over.get(60, TimeUnit.SECONDS);
    }

    /** Clicks on the element with the id {@code hit}, with the left and with the middle button. */
    static void clickHit(WebEngine engine) {
        engine.executeScript("""
                var hit = document.getElementById('hit');
                if (hit) {
                    hit.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: window}));
                    hit.dispatchEvent(new MouseEvent('auxclick', {bubbles: true, cancelable: true, button: 1}));
                }
                """);
    }
}
