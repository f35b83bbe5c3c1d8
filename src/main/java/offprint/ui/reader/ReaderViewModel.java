package offprint.ui.reader;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.html.ArticlePage;
import offprint.images.Permission;
import offprint.model.ArticleSummary;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import offprint.text.ScriptChoice;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ReaderState.Empty;
import offprint.ui.reader.ReaderState.Loading;
import offprint.ui.reader.ReaderState.Showing;

/** The reading pane: an id goes in, a page comes out. Belongs to the JavaFX thread, needs no toolkit. */
public final class ReaderViewModel {

    private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(this, "state", new Empty());
    private final PageLoader pages;
    private final ObjectProperty<ArticlePage.Look> look = new SimpleObjectProperty<>(this, "look",
            ArticlePage.Look.NORMAL);
    private final ObjectProperty<ScriptChoice> script = new SimpleObjectProperty<>(this, "script",
            ScriptChoice.AS_WRITTEN);
    private final ShownMarks marks = new ShownMarks();
    private final HitSteps hits = new HitSteps();
    private final FindViewModel find = new FindViewModel();
    private final ReaderPictures pictures;
    private final ReadOnlyIntegerWrapper pagesOn = new ReadOnlyIntegerWrapper(this, "pagesOn");
    private LongConsumer versions = _ -> { };
    private final LedgerViewModel ledger;
    private final HighlightsViewModel highlights;
    private final ReadAloudViewModel readAloud;

    public ReaderViewModel(ArticleReader reader, Jobs jobs) {
        this(reader::read, jobs);
    }

    ReaderViewModel(PageLoader.Articles articles, Jobs jobs) {
        pages = new PageLoader(articles, jobs, state::set);
        pictures = new ReaderPictures(jobs);
        ledger = new LedgerViewModel(jobs, this::rulesChanged);
        highlights = new HighlightsViewModel(jobs, now -> again(article -> article.highlighted(now), shownParts(), 0));
        readAloud = new ReadAloudViewModel(jobs);
        find.markedProperty().subscribe(_ -> again(article -> article, shownParts(), 1));
        script.subscribe(_ -> showAgain());
    }

    // Properties

    public ReadOnlyObjectProperty<ReaderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How the page is to look now. */
    public ObjectProperty<ArticlePage.Look> lookProperty() {
        return look;
    }

    /** The script of this and the following articles, as far as they are Chinese. */
    public ObjectProperty<ScriptChoice> scriptProperty() {
        return script;
    }

    /** What is marked in this and the following articles while {@link #find} looks for nothing. */
    public ObjectProperty<SearchHits> searchProperty() {
        return find.searchProperty();
    }

    /** How often {@link #readOn} was asked for. */
    ReadOnlyIntegerProperty pagesOnProperty() {
        return pagesOn.getReadOnlyProperty();
    }

    /** Looks for words in the article. */
    public FindViewModel find() {
        return find;
    }

    /** The marks of the article on show. */
    public ShownMarks marks() {
        return marks;
    }

    public ReadOnlyIntegerProperty hitCountProperty() {
        return hits.countProperty();
    }

    /** Which hit is the present one, counted from 1; 0 if there is none. */
    public ReadOnlyIntegerProperty currentHitProperty() {
        return hits.currentProperty();
    }

    /** The article on show. */
    public Optional<ReadableArticle> article() {
        return state.get() instanceof Showing showing ? Optional.of(showing.article()) : Optional.empty();
    }

    /** Where the pictures of this and the following articles come from; none until then. */
    public void setPictures(PictureAccess access) {
        pictures.setAccess(access);
    }

    /** What shows the versions of the article on show. */
    public void setVersions(LongConsumer shower) {
        versions = shower;
    }

    /** What was removed from the article on show. */
    public LedgerViewModel ledger() {
        return ledger;
    }

    /** What the reader highlighted in the article on show. */
    public HighlightsViewModel highlights() {
        return highlights;
    }

    /** Reads the article on show aloud. */
    public ReadAloudViewModel readAloud() {
        return readAloud;
    }

    // Commands

    /** Scrolls the article on by a page, or at its end goes to the next unread one. */
    public void readOn() {
        pagesOn.set(pagesOn.get() + 1);
    }

    /** Cleans the article on show again: other rules are in force. */
    public void rulesChanged() {
        var off = ledger.shown();
        var access = ledger.access();
        again(article -> access.clean(article, off), shownParts(), 0);
    }

    /** Fetches the pictures of the article on show that are not there. */
    public void loadPictures(Permission permission) {
        article().ifPresent(article -> pictures.load(article, permission, this::showAgain));
    }

    /** Does what an action in the page is called. */
    void run(String action) {
        switch (action) {
            case PageWords.LEDGER -> ledger.toggle();
            case PageWords.HIGHLIGHTS -> highlights.toggle();
            case PageWords.VERSIONS -> article().ifPresent(article -> versions.accept(article.article().id()));
            case PicturesShown.STOP -> pictures.stop();
            case ArticlePage.Action.MORE -> again(article -> article, shownParts() + 1, 0);
            default -> Stream.of(Permission.values()).filter(permission -> permission.name().equals(action))
                    .forEach(this::loadPictures);
        }
    }

    /** Shows the article with that id, unless it is the one on show. */
    public void open(long id) {
        if (state.get() instanceof Showing showing && showing.id() == id) {
            return;
        }
        state.set(new Loading(id));
        forget();
        pages.load(id, () -> choice(1), this::showNew);
    }

    /** Shows nothing. */
    public void clear() {
        pages.drop();
        forget();
        state.set(new Empty());
        hits.set(0, 0, 0);
    }

    private void forget() {
        pictures.forget();
        ledger.forget();
        highlights.forget();
        readAloud.forget();
    }

    /** Takes over the marks of an article that changed in the library, if it is the one on show. */
    public void update(ArticleSummary summary) {
        if (state.get() instanceof Showing showing && showing.id() == summary.id()) {
            marks.set(summary);
        }
    }

    /** Goes to the next hit, from the last one to the first; shows more of a very long article for that. */
    public void nextHit() {
        if (hits.next() <= hits.shown()) {
            hits.step(1);
        } else {
            again(article -> article, shownParts() + 1, hits.next());
        }
    }

    /** Goes to the hit before, from the first one to the last on the page. */
    public void previousHit() {
        hits.step(-1);
    }

    private void showNew(Showing showing) {
        marks.set(showing.article().article().summary());
        show(showing);
        if (pictures.mayLoad(showing.article())) {
            loadPictures(Permission.ONCE);
        }
    }

    private void show(Showing showing) {
        ledger.show(showing.article());
        highlights.show(showing.article());
        readAloud.show(showing.article(), script.get());
        // The view follows the present hit only once the page it is in is there.
        int present = showing.toHit() ? showing.hit() : hits.currentProperty().get();
        hits.set(0, 0, 0);
        state.set(showing);
        hits.set(showing.hits(), showing.page().hits(), present);
    }

    private void showAgain() {
        again(article -> article, shownParts(), 0);
    }

    private int shownParts() {
        return state.get() instanceof Showing showing ? showing.parts() : 1;
    }

    // The hit comes into view; 0 keeps the place.
    private void again(UnaryOperator<ReadableArticle> change, int part, int hit) {
        if (state.get() instanceof Showing showing) {
            pages.again(showing, change, choice(part), hit, this::show);
        }
    }

    private PageChoice choice(int part) {
        return new PageChoice(find.markedProperty().get(), pictures.shown(), script.get(), part);
    }
}
