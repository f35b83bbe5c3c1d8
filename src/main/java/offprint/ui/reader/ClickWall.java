package offprint.ui.reader;

import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import offprint.html.ArticlePage;
import offprint.html.Highlighter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;

/**
 * Catches clicks in the document before WebKit acts on them. Nothing a click could start happens, but for the folding
 * of a {@code <details>}; a link is handed to the {@link LinkOpener}, a {@code #fragment} is scrolled to.
 */
final class ClickWall {

    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)");
    private static final int LEFT = 0;
    private static final int MIDDLE = 1;

    private final WebEngine engine;
    private final LinkOpener links;
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper(this, "hovered", "");
    private LongConsumer highlightOpener = _ -> { };
    private Consumer<Element> pictureOpener = _ -> { };
    private Consumer<Footnote> footnoteOpener = _ -> { };
    private int number;
    private boolean armed;

    ClickWall(WebView view, LinkOpener links) {
        this.engine = view.getEngine();
        this.links = links;
        // Between the first paint of a page and the moment its document can be listened to, nobody can click on it.
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::refuseUnlessArmed);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::refuseUnlessArmed);
        engine.documentProperty().subscribe(this::arm);
    }

    /** Who is told the id of the highlight that was clicked on. */
    void setHighlightOpener(LongConsumer opener) {
        highlightOpener = opener;
    }

    /** Who is told of the picture that was clicked on. */
    void setPictureOpener(Consumer<Element> opener) {
        pictureOpener = opener;
    }

    /** Who is told of the footnote whose number was clicked on. */
    void setFootnoteOpener(Consumer<Footnote> opener) {
        footnoteOpener = opener;
    }

    /** The address of the link under the mouse, empty if there is none. */
    ReadOnlyStringProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The number of the article's element under the mouse, see {@link ArticlePage#NUMBER}; 0 if there is none. */
    int number() {
        return number;
    }

    private void refuseUnlessArmed(MouseEvent event) {
        if (!armed) {
            event.consume();
        }
    }

    private void arm(Document document) {
        armed = document != null && document.getDocumentElement() != null;
        hovered.set("");
        if (!armed) {
            return;
        }
        var root = (EventTarget) document.getDocumentElement();
        listen(root, ClickWall::click, "click", "auxclick");
        listen(root, (_, event) -> event.preventDefault(), "submit", "dragstart");
        listen(root, ClickWall::meet, "mouseover", "focus");
        listen(root, (wall, _) -> wall.hovered.set(""), "blur");
    }

    // WebKit holds its listeners for as long as there is the page, and that is as long as they hold the WebView: a
    // window that was replaced would stay for good.
    private void listen(EventTarget root, BiConsumer<ClickWall, Event> action, String... types) {
        var wall = new WeakReference<>(this);
        EventListener listener = event -> Optional.ofNullable(wall.get()).ifPresent(it -> action.accept(it, event));
        for (String type : types) {
            root.addEventListener(type, listener, true);
        }
    }

    private void meet(Event event) {
        hovered.set(link(event).map(ClickWall::address).filter(ClickWall::isOutside).orElse(""));
        number = numbered(event).map(element -> Integer.parseInt(element.getAttribute(ArticlePage.NUMBER))).orElse(0);
    }

    private void click(Event event) {
        Optional<Element> link = link(event);
        if (link.isEmpty() && within(event, "summary").isPresent()) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        if (opens(event)) {
            var picture = within(event, "img");
            if (picture.isPresent() && link.map(ClickWall::address).filter(address -> !isPicture(address)).isEmpty()) {
                pictureOpener.accept(picture.get());
                return;
            }
            link.ifPresentOrElse(this::follow, () -> highlight(event).ifPresent(highlightOpener::accept));
        }
    }

    // A small picture that leads to itself in large.
    private static boolean isPicture(String address) {
        return PICTURE.matcher(address).find();
    }

    // A right click is a click on the menu that follows, not on the link.
    private static boolean opens(Event event) {
        return !(event instanceof org.w3c.dom.events.MouseEvent mouse) || mouse.getButton() == LEFT
                || mouse.getButton() == MIDDLE;
    }

    // The end of a selection is no click on what it ends in.
    private Optional<Long> highlight(Event event) {
        boolean isSelecting = Boolean.FALSE.equals(engine.executeScript("getSelection().isCollapsed"));
        return within(event, element -> element.hasAttribute(Highlighter.ID))
                .filter(_ -> !isSelecting).map(element -> Long.valueOf(element.getAttribute(Highlighter.ID)));
    }

    private void follow(Element link) {
        String address = address(link);
        if (address.startsWith("#")) {
            if (link.getOwnerDocument().getElementById(address.substring(1)) instanceof Element goal) {
                Footnote.of(engine, link, goal).ifPresentOrElse(footnoteOpener,
                        () -> PageScroll.toTop(engine, goal));
            }
        } else if (isOutside(address) || address.startsWith(ArticlePage.Action.SCHEME)) {
            links.open(address);
        }
    }

    /** Whether the address may be handed to the system. */
    static boolean isOutside(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && OUTSIDE.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static String address(Element link) {
        return link.getAttribute("href").strip();
    }

    private static Optional<Element> link(Event event) {
        return within(event, "a", "area").filter(link -> link.hasAttribute("href"));
    }

    private static Optional<Element> within(Event event, String... names) {
        Set<String> wanted = Set.of(names);
        return within(event, element -> wanted.contains(element.getTagName().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Element> numbered(Event event) {
        return within(event, element -> element.hasAttribute(ArticlePage.NUMBER)
                && element.getAttribute(ArticlePage.NUMBER).matches("\\d{1,7}"));
    }

    private static Optional<Element> within(Event event, Predicate<Element> wanted) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && wanted.test(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
