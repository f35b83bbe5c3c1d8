package offprint.ui;

import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import offprint.export.Citations;
import offprint.library.Library;
import offprint.model.ArticleSummary;
import offprint.ui.jobs.Jobs;

/** Puts articles on the clipboard as an author cites them, and says so. Belongs to the JavaFX thread. */
final class Citing {

    // Some 2 MB of text; a million would be a gigabyte, read and held at once.
    static final int MOST = 5_000;

    private final Citations citations = new Citations(ZoneId.systemDefault());
    private final Library library;
    private final Jobs jobs;
    private final WindowStatus status;

    /** What was asked for, and the text of it: none where it is too much for a clipboard. */
    private record Cited(int articles, String text) {
    }

    Citing(Library library, Jobs jobs, WindowStatus status) {
        this.library = library;
        this.jobs = jobs;
        this.status = status;
    }

    /** Copies the citations of articles whose ids are asked for away from the JavaFX thread. */
    void copy(Supplier<long[]> ids, Citations.Format format) {
        copy(ids, format, Citing::toClipboard);
    }

    void copy(Supplier<long[]> ids, Citations.Format format, Consumer<String> clipboard) {
        jobs.run(() -> {
            var wanted = ids.get();
            if (wanted.length > MOST) {
                return new Cited(wanted.length, "");
            }
            var articles = library.summaries(wanted);
            return new Cited(articles.size(), citations.of(articles, format));
        }, cited -> {
            if (cited.articles() > MOST) {
                status.say(Messages.get("cite.tooMany", MOST, cited.articles()));
            } else if (cited.articles() > 0) {
                clipboard.accept(cited.text());
                status.say(Messages.get("cite.copied", cited.articles()));
            }
        }, status::failed);
    }

    /** Copies the address of an article; nothing if it has none. */
    static void copyLink(ArticleSummary article) {
        if (!article.url().isEmpty()) {
            toClipboard(article.url());
        }
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
