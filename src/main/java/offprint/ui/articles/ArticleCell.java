package offprint.ui.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import offprint.model.ArticleSummary;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** A row of the list: a heading if a day begins, then title, source and time, first words. */
final class ArticleCell extends ListCell<ListRow> {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final boolean byDay;
    private final Label day = label("day");
    private final Label title = label("title");
    private final StackPane dot = new StackPane(new Circle(3.5));
    private final Label source = label("source");
    private final Label time = label("time");
    private final Label excerpt = label("excerpt");
    private final HitText hits = new HitText();
    private final VBox article = new VBox();
    private final VBox content = new VBox(day, article);

    /** A cell of a list that is ordered by day, or of one in another order. */
    ArticleCell(boolean byDay) {
        this.byDay = byDay;
        getStyleClass().add("article-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        day.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        dot.getStyleClass().add("unread-dot");
        dot.setMinWidth(USE_PREF_SIZE);
        excerpt.setWrapText(true);
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(source, time);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.BASELINE_LEFT);
        article.getStyleClass().add("article");
        var head = new HBox(dot, title);
        article.getChildren().setAll(head, line, excerpt, hits);
    }

    @Override
    protected void updateItem(ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(content);
        switch (row) {
            case ListRow.Loaded loaded -> show(loaded);
            case ListRow.Pending() -> showPending();
        }
    }

    boolean isByDay() {
        return byDay;
    }

    /** How much of this row the day held at the top of the list would cover, in pixels. */
    double coveredHeight() {
        return byDay && !day.isVisible() ? day.prefHeight(-1) : 0;
    }

    private void show(ListRow.Loaded row) {
        var summary = row.summary();
        pseudoClassStateChanged(PENDING, false);
        pseudoClassStateChanged(READ, summary.read());
        day.setText(Dates.heading(summary.published()));
        show(day, row.startsDay());
        title.setText(summary.title());
        show(dot, !summary.read());
        source.setText(source(summary));
        time.setText(marks(summary));
        boolean searched = row.hasHits();
        excerpt.setText(row.snippet().text());
        show(excerpt, !searched && !excerpt.getText().isBlank());
        hits.show(searched ? row.snippet().runs() : List.of());
        show(hits, searched);
        setAccessibleText(Messages.get(summary.read() ? "articles.row.read" : "articles.row.unread", summary.title(),
                source.getText(), Dates.heading(summary.published())));
    }

    private void showPending() {
        pseudoClassStateChanged(PENDING, true);
        show(day, false);
        show(dot, false);
        show(hits, false);
        show(excerpt, true);
        title.setText(" ");
        source.setText(" ");
        time.setText("");
        excerpt.setText(" ");
        setAccessibleText(Messages.get("articles.loading"));
    }

    private String marks(ArticleSummary summary) {
        var marks = new ArrayList<String>();
        marks.add(byDay ? Dates.time(summary.published()) : Dates.date(summary.published()));
        if (summary.starred()) {
            marks.add("★");
        }
        marks.removeIf(String::isEmpty);
        return String.join(" · ", marks);
    }

    private static String source(ArticleSummary summary) {
        var parts = new ArrayList<String>();
        parts.add(summary.tags().isEmpty() ? summary.host() : summary.tags().getFirst());
        parts.addAll(summary.authors());
        parts.removeIf(String::isBlank);
        if (summary.duplicates() > 0) {
            parts.add(Messages.get("articles.similar", summary.duplicates()));
        }
        if (summary.versions() > 1) {
            parts.add(Messages.get("articles.versions", summary.versions()));
        }
        if (summary.removed()) {
            parts.add(Messages.get("sidebar.removed"));
        }
        return parts.stream().distinct().collect(Collectors.joining(" · "));
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    // Without this a long title would make the list scroll sideways instead of wrapping.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? getListView().getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? 0
                : snapSizeY(content.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }
}
