package offprint.ui.versions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import offprint.text.TextDifference;
import offprint.text.TextDifference.Kind;
import offprint.text.TextDifference.Paragraph;
import offprint.text.TextDifference.Run;
import offprint.ui.Messages;

/**
 * Two texts in one: what was removed is struck through, what was added underlined; long stretches alike are left out.
 */
final class DifferenceText extends VBox {

    /** So many paragraphs can be laid out at once without being felt. */
    private static final int MOST = 400;

    DifferenceText(TextDifference difference) {
        getStyleClass().add("difference");
        var paragraphs = difference.paragraphs();
        if (paragraphs.stream().noneMatch(Paragraph::isChanged)) {
            add(note(Messages.get("versions.same")));
        }
        int left = 0;
        for (int index = 0; index < paragraphs.size() && getChildren().size() < MOST; index++) {
            if (isNearChange(paragraphs, index)) {
                addLeftOut(left);
                left = 0;
                add(text(paragraphs.get(index)));
            } else {
                left++;
            }
        }
        addLeftOut(left);
        if (difference.isCut() || getChildren().size() >= MOST) {
            add(note(Messages.get("versions.cut")));
        }
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private void addLeftOut(int paragraphs) {
        if (paragraphs > 0) {
            add(note(Messages.get("versions.leftOut", paragraphs)));
        }
    }

    private static boolean isNearChange(List<Paragraph> paragraphs, int index) {
        return paragraphs.subList(Math.max(0, index - 1), Math.min(paragraphs.size(), index + 2)).stream()
                .anyMatch(Paragraph::isChanged);
    }

    private static TextFlow text(Paragraph paragraph) {
        var flow = new TextFlow();
        for (var run : paragraph.runs()) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.kind().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(paragraph.runs().stream().map(DifferenceText::spoken).collect(Collectors.joining(" ")));
        return flow;
    }

    private static String spoken(Run run) {
        return run.kind() == Kind.SAME ? run.text()
                : Messages.get(run.kind() == Kind.ADDED ? "versions.spoken.added" : "versions.spoken.removed",
                        run.text());
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("difference-note");
        note.setWrapText(true);
        return note;
    }
}
