package offprint.ui.reader;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import offprint.export.Citations;
import offprint.html.ArticlePage;
import offprint.html.LinkTarget;
import offprint.ui.Messages;
import offprint.ui.reader.ReaderState.Empty;
import offprint.ui.reader.ReaderState.Failed;
import offprint.ui.reader.ReaderState.Loading;
import offprint.ui.reader.ReaderState.Showing;

/** The reading pane: tools above, the article below. The WebView is made when the first article needs it. */
public final class ReaderView extends BorderPane {

    // Shorter than this, an answer is felt as immediate and anything shown meanwhile as a flicker.
    private static final Duration PATIENCE = Duration.millis(150);

    private final ReaderViewModel model;
    private final LinkOpener links;
    private final Path userData;
    private final ReaderActions actions;
    private final StackPane stage = new StackPane();
    private final Label empty = new Label(Messages.get("reader.empty"));
    private final Label reason = new Label();
    private final FindBar find;
    private final HighlightTools highlights;
    private final FootnoteCard footnote;
    private final OutlineButton outline = new OutlineButton(heading -> article().showHeading(heading));
    private final Node nothing = message("reader-empty", empty);
    private final Node failure = message("reader-failure", title("reader.failed"), reason);
    private final Node skeleton = skeleton();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private ArticlePane article;
    private PlaceKeeper place;
    private ReadingKeys keys;
    private boolean waiting;
    private long shown = -1;

    /**
     * Makes the pane. The {@link NetworkGate} must be installed before the first article is shown.
     *
     * @param userData folder for what WebKit insists on writing; inside the folder of the application's data
     */
    public ReaderView(ReaderViewModel model, ReaderActions actions, LinkOpener links, Path userData) {
        this.model = model;
        this.links = links;
        this.userData = userData;
        this.actions = actions;
        getStyleClass().add("reader");
        getStylesheets().add(ReaderView.class.getResource("reader.css").toExternalForm());
        stage.getStyleClass().add("reader-stage");
        stage.getChildren().setAll(nothing, failure, skeleton);
        find = new FindBar(model, this::requestFocus);
        setTop(new VBox(new ReaderTools(model, actions, this::follow, outline), find,
                new ReadAloudBar(model.readAloud(), this::requestFocus)));
        model.find().requestsProperty().subscribe((_, _) -> find.take(article == null ? "" : article.selection()));
        setCenter(stage);
        highlights = new HighlightTools(model.highlights(), stage, () -> Optional.ofNullable(article));
        footnote = new FootnoteCard(stage);
        setBottom(new VBox(new LedgerView(model.ledger(), this::requestFocus),
                new HighlightsView(model.highlights(), this::showHighlight, this::requestFocus)));
        model.highlights().requestsProperty().subscribe((_, _) -> highlights.highlightSelection());
        model.pagesOnProperty().subscribe((_, _) -> Optional.ofNullable(keys).ifPresent(ReadingKeys::readOn));
        model.readAloud().requestsProperty().subscribe((_, _) -> model.readAloud().begin(
                article == null ? 0 : SpokenMark.beginning(article.view().getEngine())));
        model.readAloud().sentenceProperty().subscribe(_ -> showSpoken(true));
        patience.setOnFinished(over -> reveal(skeleton));
        model.lookProperty().subscribe(this::applyLook);
        model.stateProperty().subscribe(this::show);
        model.currentHitProperty().subscribe(hit -> showHit(hit.intValue()));
    }

    /** Shows no article before {@link #warmUp}: the WebView takes as long as the window, which is to be seen first. */
    public void waitForWarmUp() {
        waiting = true;
    }

    /** Makes the WebView now, in an idle moment, so that the first article does not wait for it. */
    public void warmUp() {
        waiting = false;
        article();
        show(model.stateProperty().get());
    }

    /** The WebView and its walls. */
    ArticlePane article() {
        if (article == null) {
            article = new ArticlePane(userData, this::follow);
            article.view().setAccessibleText(Messages.get("reader.page"));
            article.hoveredLinkProperty().subscribe(model.ledger()::pointAt);
            article.setHider(model.ledger()::hide);
            article.setQuotation(this::quotation);
            highlights.watch(article);
            footnote.watch(article);
            place = new PlaceKeeper(article, actions);
            keys = new ReadingKeys(article, actions);
            keys.install();
            stage.getChildren().addFirst(article.view());
            applyLook(model.lookProperty().get());
        }
        return article;
    }

    private void follow(String address) {
        if (address.startsWith(ArticlePage.Action.SCHEME)) {
            model.run(address.substring(ArticlePage.Action.SCHEME.length()));
        } else {
            links.open(LinkTarget.of(address).address());
        }
    }

    private void show(ReaderState state) {
        patience.stop();
        switch (state) {
            case Empty() -> {
                if (article != null) {
                    place.leave();
                }
                shown = -1;
                outline.setHeadings(List.of());
                reveal(nothing);
            }
            case Loading(_) -> patience.playFromStart();
            case Failed(String message) -> {
                reason.setText(message);
                reveal(failure);
            }
            case Showing showing -> {
                if (!waiting) {
                    showPage(showing);
                }
            }
        }
    }

    // The same article again has other pictures or marks; its reader keeps the place.
    private void showPage(Showing showing) {
        boolean again = showing.id() == shown;
        double top = again ? article().top() : 0;
        if (!again) {
            article();
            place.leave();
            shown = -1;
        }
        highlights.hideBar();
        footnote.hide();
        article().show(showing.page().html(model.lookProperty().get()), top, showing.toHit(), () -> {
            if (!again) {
                shown = showing.id();
                place.arrive(showing.id(), showing.toHit() ? 0 : showing.article().article().place());
            }
            outline.setHeadings(article.outline());
            showSpoken(false);
            reveal(article.view());
        });
    }

    // The WebView stays where it is, covered: it is ready for the next article without being laid out anew.
    private void reveal(Node wanted) {
        Stream.of(nothing, failure, skeleton).forEach(cover -> cover.setVisible(cover == wanted));
    }

    @Override
    public void requestFocus() {
        if (article != null) {
            article.view().requestFocus();
        } else {
            super.requestFocus();
        }
    }

    private String quotation(String words) {
        return model.article().map(shown -> new Citations(ZoneId.systemDefault())
                .quotation(words, shown.article().summary())).orElse(words);
    }

    private void showHighlight(long id) {
        if (article != null) {
            article.showHighlight(id);
        }
    }

    private void showSpoken(boolean scroll) {
        if (article != null) {
            SpokenMark.show(article.view().getEngine(), model.readAloud().sentenceProperty().get(), scroll);
        }
    }

    private void showHit(int hit) {
        if (article != null) {
            article.showHit(hit);
        }
    }

    private void applyLook(ArticlePage.Look look) {
        Color ground = Color.web(look.theme().ground());
        stage.setBackground(Background.fill(ground));
        if (article != null) {
            article.setGround(ground);
            article.setLook(look);
        }
    }

    private static Label title(String key) {
        var title = new Label(Messages.get(key));
        title.getStyleClass().add("title");
        return title;
    }

    private static Node message(String id, Label... lines) {
        var box = new VBox(lines);
        box.setId(id);
        box.getStyleClass().addAll("reader-cover", "reader-message");
        Stream.of(lines).forEach(line -> line.setWrapText(true));
        return box;
    }

    private static Node skeleton() {
        var page = new VBox();
        page.setId("reader-skeleton");
        page.getStyleClass().addAll("reader-cover", "reader-skeleton");
        for (String line : new String[] {"title", "byline", "line", "line", "line", "short"}) {
            var bar = new Region();
            bar.getStyleClass().addAll("bar", line);
            page.getChildren().add(bar);
        }
        return page;
    }
}
