package offprint.ui.settings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.library.LibraryFacts;
import offprint.ui.Dates;
import offprint.ui.Messages;
import offprint.ui.jobs.JobBar;
import offprint.ui.jobs.JobState;
import offprint.ui.pictures.Sizes;
import org.kordamp.ikonli.feather.Feather;

/** Where the library lies, how large it is, its copies, and what can be done for it. */
public final class LibrarySection {

    private static final int BACKUPS = 5;

    private LibrarySection() {
    }

    /** The section on that library; it says what is known after a refresh. */
    public static SettingsSection of(CareViewModel care) {
        var facts = care.factsProperty();
        return new SettingsSection("settings.library", Feather.ARCHIVE, () -> List.of(
                SettingsRow.wide(Messages.get("care.place"), "", place(facts)),
                SettingsRow.of(Messages.get("care.articles"), "",
                        value(facts.map(it -> Messages.get("sidebar.count", it.articles())))),
                SettingsRow.of(Messages.get("care.size"), "", value(facts.map(it -> Sizes.text(it.bytes())))),
                SettingsRow.of(Messages.get("care.backUp"), Messages.get("care.backUp.about"),
                        button("care.backUp", care, care::backUp)),
                SettingsRow.of(Messages.get("care.verify"), Messages.get("care.verify.about"),
                        button("care.verify", care, care::verify)),
                SettingsRow.of(Messages.get("care.compact"), Messages.get("care.compact.about"),
                        button("care.compact", care, care::compact)),
                work(care),
                SettingsRow.wide(Messages.get("care.backups"), "", backups(facts))));
    }

    /** What is done now, or what came of it; no row at all before. */
    private static SettingsRow work(CareViewModel care) {
        var job = new JobBar(care.jobProperty());
        job.setId("care-job");
        job.setAlignment(Pos.CENTER_LEFT);
        var row = SettingsRow.wide(Messages.get("care.work"), "", new VBox(8, job, problems(care)));
        row.node().visibleProperty().bind(care.jobProperty().map(state -> !(state instanceof JobState.Idle)));
        row.node().managedProperty().bind(row.node().visibleProperty());
        return row;
    }

    private static Node place(ObservableValue<LibraryFacts> facts) {
        var path = new TextField();
        path.setId("care-place");
        path.setEditable(false);
        path.setAccessibleText(Messages.get("care.place"));
        path.getStyleClass().add("settings-path");
        facts.subscribe(it -> path.setText(it.place()));
        return path;
    }

    private static Label value(ObservableValue<String> text) {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        text.subscribe(label::setText);
        return label;
    }

    private static Button button(String key, CareViewModel care, Runnable run) {
        var button = new Button(Messages.get(key + ".now"));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.get(key));
        button.disableProperty().bind(care.runningProperty());
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Node backups(ObservableValue<LibraryFacts> facts) {
        var list = new GridPane();
        list.setId("care-backups");
        list.getStyleClass().add("settings-table");
        facts.subscribe(it -> {
            list.getChildren().clear();
            if (it.backups().isEmpty()) {
                list.addRow(0, SettingsRow.quiet(Messages.get("care.backups.none")));
            }
            it.backups().stream().limit(BACKUPS).forEach(backup -> list.addRow(list.getRowCount(),
                    new Label(Dates.minute(backup.made())), new Label(Sizes.text(backup.bytes())),
                    SettingsRow.quiet(backup.file().getFileName().toString())));
        });
        return list;
    }

    private static Node problems(CareViewModel care) {
        var text = new TextArea();
        text.setId("care-problems");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setAccessibleText(Messages.get("care.verify.found"));
        care.problemsProperty().subscribe(problems -> {
            text.setText(String.join("\n", problems));
            text.setVisible(!problems.isEmpty());
            text.setManaged(!problems.isEmpty());
        });
        return text;
    }
}
