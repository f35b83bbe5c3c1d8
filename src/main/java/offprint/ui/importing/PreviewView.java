package offprint.ui.importing;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.library.Archive;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;

/** Asks before a large import, and says what it would do. */
public final class PreviewView extends Dialog<Boolean> {

    private final ImportViewModel.Question question;

    /** The question over that window. */
    public PreviewView(ImportViewModel.Question question, Window owner) {
        this.question = question;
        OwnedDialog.own(this, owner);
        initModality(Modality.WINDOW_MODAL);
        setResizable(true);
        setTitle(Messages.get("preview.title"));
        var pane = getDialogPane();
        pane.getStyleClass().addAll("report", "preview");
        pane.setContent(content(question));
        var go = new ButtonType(Messages.get("preview.import"), ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(go, new ButtonType(Messages.get("job.cancel"), ButtonData.CANCEL_CLOSE));
        setResultConverter(go::equals);
    }

    /** Opens the dialog without waiting for the answer; closing it means no. */
    public void ask(ImportViewModel model) {
        setOnHidden(_ -> model.answer(question, Boolean.TRUE.equals(getResult())));
        show();
    }

    private static VBox content(ImportViewModel.Question question) {
        var report = question.preview().report();
        var parts = new ArrayList<Node>();
        parts.add(label("report-summary", Messages.get("preview.summary", Archive.name(question.paths().getFirst()),
                question.paths().size() - 1)));
        parts.add(ReportView.counts(report));
        parts.add(label("report-note", ReportText.note(question.preview())));
        if (report.hasProblems()) {
            parts.add(ReportView.problems(report));
        }
        return new VBox(parts.toArray(Node[]::new));
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
