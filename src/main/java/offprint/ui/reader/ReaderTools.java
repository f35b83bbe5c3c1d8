package offprint.ui.reader;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offprint.model.ArticleSummary;
import offprint.reading.ReadableArticle;
import offprint.ui.Messages;

/** The row of tools above the article: what can be done with it on the left, the search hits in it on the right. */
final class ReaderTools extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ReaderViewModel model;
    private final ReaderActions actions;
    private final LinkOpener links;
    private final BooleanBinding noArticle;

    /** @param outline what shows the headings */
    ReaderTools(ReaderViewModel model, ReaderActions actions, LinkOpener links, Node outline) {
        this.model = model;
        this.actions = actions;
        this.links = links;
        noArticle = Bindings.createBooleanBinding(() -> model.article().isEmpty(), model.stateProperty());
        getStyleClass().add("reader-tools");
        setAccessibleText(Messages.get("reader.tools"));
        getChildren().setAll(star(), read(), original(), outline, space(), hits(),
                step("reader-previous-hit", "\u2039", "reader.hits.previous", model::previousHit),
                step("reader-next-hit", "\u203a", "reader.hits.next", model::nextHit));
    }

    private Node star() {
        Button star = tool("reader-star", () -> withArticle(this::toggleStarred));
        star.textProperty().bind(Bindings.when(model.marks().starredProperty())
                .then(Messages.get("reader.starred")).otherwise(Messages.get("reader.star")));
        model.marks().starredProperty().subscribe(starred -> star.pseudoClassStateChanged(ON, starred));
        star.disableProperty().bind(noArticle);
        return star;
    }

    private Node read() {
        Button read = tool("reader-read", () -> withArticle(this::toggleRead));
        read.textProperty().bind(Bindings.when(model.marks().readProperty())
                .then(Messages.get("reader.unread")).otherwise(Messages.get("reader.read")));
        read.disableProperty().bind(noArticle);
        return read;
    }

    private Node original() {
        Button original = tool("reader-original", () -> withArticle(article -> links.open(article.url())));
        original.setText(Messages.get("reader.original"));
        original.setTooltip(new Tooltip(Messages.get("reader.original.tip")));
        original.disableProperty().bind(noArticle.or(model.marks().hasUrlProperty().not()));
        return original;
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node hits() {
        var hits = new Label();
        hits.setId("reader-hits");
        hits.getStyleClass().add("hits");
        hits.setMinWidth(0);
        hits.textProperty().bind(Bindings.createStringBinding(this::hitsText, model.stateProperty(),
                model.find().markedProperty(), model.find().openProperty(), model.hitCountProperty(),
                model.currentHitProperty()));
        return hits;
    }

    private String hitsText() {
        String words = model.find().markedProperty().get().words();
        if (words.isBlank() || noArticle.get() || model.find().openProperty().get()) {
            return "";
        }
        int count = model.hitCountProperty().get();
        return count == 0 ? Messages.get("reader.hits.none", words)
                : Messages.get("reader.hits", words, model.currentHitProperty().get(), count);
    }

    private Node step(String id, String sign, String key, Runnable action) {
        Button step = tool(id, action);
        step.setText(sign);
        step.setTooltip(new Tooltip(Messages.get(key)));
        step.setAccessibleText(Messages.get(key));
        step.getStyleClass().add("step");
        step.visibleProperty().bind(model.hitCountProperty().greaterThan(0).and(model.find().openProperty().not()));
        step.managedProperty().bind(step.visibleProperty());
        return step;
    }

    private static Button tool(String id, Runnable action) {
        var tool = new Button();
        tool.setId(id);
        tool.getStyleClass().setAll("reader-tool");
        tool.setMinWidth(USE_PREF_SIZE);
        tool.setOnAction(click -> action.run());
        return tool;
    }

    private void withArticle(Consumer<ArticleSummary> action) {
        model.article().map(ReadableArticle::article).ifPresent(article -> action.accept(article.summary()));
    }

    private void toggleStarred(ArticleSummary article) {
        actions.setStarred(article, !model.marks().starredProperty().get());
    }

    private void toggleRead(ArticleSummary article) {
        actions.setRead(article, !model.marks().readProperty().get());
    }
}
