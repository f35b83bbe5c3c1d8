package offprint.ui.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Worker;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import offprint.html.ArticlePage;
import offprint.html.Highlighter;
import offprint.html.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A WebView behind all the walls. Belongs to the JavaFX thread. */
final class ArticlePane {

    private final WebView view;
    private final WebEngine engine;
    private final ClickWall clicks;
    private final LocationWall location;
    private final PageMenu menu;
    private Runnable shown = () -> { };
    private int wantedHit;
    private double wantedTop;
    private boolean toHit;

    ArticlePane(Path userData, LinkOpener links) {
        NetworkGate.check();
        view = new WebView();
        engine = view.getEngine();
        engine.setUserDataDirectory(userData.toFile());
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(features -> null);
        engine.setOnAlert(null);
        engine.setConfirmHandler(question -> false);
        engine.setPromptHandler(question -> null);
        engine.getHistory().setMaxSize(0);
        DropWall.around(view);
        KeyWall.around(view);
        clicks = new ClickWall(view, links);
        location = new LocationWall(engine);
        menu = new PageMenu(view, clicks, links);
        clicks.setPictureOpener(this::enlarge);
        view.setFontSmoothingType(FontSmoothingType.GRAY);
        engine.getLoadWorker().stateProperty().subscribe(this::loaded);
    }

    WebView view() {
        return view;
    }

    ReadOnlyStringProperty hoveredLinkProperty() {
        return clicks.hoveredProperty();
    }

    /** Who is told the number of the element that the reader does not want to see. */
    void setHider(IntConsumer hider) {
        menu.setHider(hider);
    }

    /**
     * Who looks after highlights.
     *
     * @param opener is told the id of the one that the reader clicks on
     * @param adder  highlights what is selected
     */
    void setHighlighter(LongConsumer opener, Runnable adder) {
        clicks.setHighlightOpener(opener);
        menu.setHighlighter(adder);
    }

    /** Who shows the footnote whose number the reader clicks on. */
    void setFootnoteOpener(Consumer<Footnote> opener) {
        clicks.setFootnoteOpener(opener);
    }

    /** Puts an element of the page at its top. */
    void show(Element element) {
        PageScroll.toTop(engine, element);
    }

    /** What says of selected words where they are from. */
    void setQuotation(UnaryOperator<String> quotation) {
        menu.setQuotation(quotation);
    }

    /** The headings of the article, in the order of the page. */
    List<PageOutline.Heading> outline() {
        return PageOutline.of(engine);
    }

    void showHeading(PageOutline.Heading heading) {
        PageOutline.show(engine, heading);
    }

    /** Brings the beginning of a highlight into view. */
    void showHighlight(long id) {
        if (engine.getDocument() != null) {
            var marks = engine.getDocument().getElementsByTagName("mark");
            for (int index = 0; index < marks.getLength(); index++) {
                if (marks.item(index) instanceof Element mark
                        && Long.toString(id).equals(mark.getAttribute(Highlighter.ID))) {
                    PageScroll.intoView(engine, mark);
                    return;
                }
            }
        }
    }

    int escapes() {
        return location.escapes();
    }

    /** Loads the page of another article. */
    void show(String html, Runnable whenShown) {
        show(html, 0, true, whenShown);
    }

    /**
     * Loads the page, then says that it is shown; until then the one before it stays.
     *
     * @param top      how far down it is scrolled, in CSS pixels
     * @param intoView whether the present hit comes into view from there
     */
    void show(String html, double top, boolean intoView, Runnable whenShown) {
        shown = whenShown;
        wantedTop = top;
        toHit = intoView;
        wantedHit = 0;
        location.show(html);
    }

    // In the order of the page, so that the reader steps through them.
    private void enlarge(Element chosen) {
        var images = chosen.getOwnerDocument().getElementsByTagName("img");
        var pictures = new ArrayList<PictureViewer.Shown>();
        int index = 0;
        for (int image = 0; image < images.getLength(); image++) {
            var element = (Element) images.item(image);
            if (element.getAttribute("src").startsWith(Picture.SCHEME)) {
                index = element.isSameNode(chosen) ? pictures.size() : index;
                pictures.add(new PictureViewer.Shown(element.getAttribute("src"),
                        Objects.requireNonNullElse(element.getAttribute("alt"), "").strip()));
            }
        }
        if (!pictures.isEmpty()) {
            new PictureViewer(view.getScene().getWindow()).show(pictures, index);
        }
    }

    /** How far the page is scrolled down, in CSS pixels. */
    double top() {
        return engine.executeScript("pageYOffset") instanceof Number pixels ? pixels.doubleValue() : 0;
    }

    /** Which character of the text is the first on screen; 0 at the beginning and at the end. */
    int place() {
        return PagePlace.of(engine);
    }

    void showPlace(int place) {
        PagePlace.show(engine, place);
    }

    /** Whether the last line of the page is on screen. */
    boolean isAtEnd() {
        return Boolean.TRUE.equals(engine.executeScript(
                "pageYOffset >= document.documentElement.scrollHeight - innerHeight - 2"));
    }

    /** What the reader selected in the page, as plain text. */
    String selection() {
        return engine.executeScript("window.getSelection().toString()") instanceof String text ? text : "";
    }

    /** The colour behind a page that has not painted itself yet. */
    void setGround(Color ground) {
        view.setPageFill(ground);
    }

    /** Changes colours and sizes of the page in place, so that the reader keeps the line. */
    void setLook(ArticlePage.Look look) {
        Document document = engine.getDocument();
        if (document != null && document.getDocumentElement() != null) {
            document.getDocumentElement().setAttribute("data-theme", look.themeName());
            document.getDocumentElement().setAttribute("data-face", look.faceName());
            document.getDocumentElement().setAttribute("style", look.style());
        }
    }

    /** Brings the n-th hit, counted from 1, into view and shows that it is the present one; 0 for none. */
    void showHit(int number) {
        Document document = engine.getDocument();
        if (document == null || engine.getLoadWorker().getState() != Worker.State.SUCCEEDED) {
            wantedHit = number;
            return;
        }
        mark(document, number);
        if (document.getElementById("m" + number) instanceof Element mark) {
            PageScroll.intoView(engine, mark);
        }
    }

    private void mark(Document document, int number) {
        for (int other : new int[] {wantedHit, number}) {
            if (document.getElementById("m" + other) instanceof Element mark) {
                mark.setAttribute("class", other == number ? "now" : "");
            }
        }
        wantedHit = number;
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED) {
            if (wantedTop > 0) {
                engine.executeScript("window.scrollTo(0, " + (long) wantedTop + ")");
            }
            if (toHit) {
                showHit(wantedHit);
            } else if (engine.getDocument() != null) {
                mark(engine.getDocument(), wantedHit);
            }
            shown.run();
        }
    }
}
