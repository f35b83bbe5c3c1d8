package offprint.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offprint.library.LibraryState;

/** Says above the panes why the library cannot be written to, and what can be done. Hidden while it can be. */
final class LibraryStrip extends HBox {

    private final MainViewModel model;
    private final Label text = new Label();
    private final Button restore = new Button(Messages.get("strip.restore"));

    LibraryStrip(MainViewModel model) {
        this.model = model;
        setId("library-strip");
        getStyleClass().add("library-strip");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        restore.setId("restore");
        restore.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(text, restore);
        model.status().libraryStateProperty().subscribe(this::follow);
    }

    private void follow(LibraryState state) {
        setVisible(state.isReadOnly());
        setManaged(state.isReadOnly());
        switch (state) {
            case LibraryState.Writable() -> text.setText("");
            case LibraryState.ReadOnly() -> show(Messages.get("strip.readOnly"), Optional.empty());
            case LibraryState.Damaged(_, var backup) -> show(backup
                    .map(it -> Messages.get("strip.damaged.backup", made(it)))
                    .orElseGet(() -> Messages.get("strip.damaged")), backup);
        }
    }

    private void show(String words, Optional<Path> backup) {
        text.setText(words);
        restore.setVisible(backup.isPresent());
        restore.setManaged(backup.isPresent());
        backup.ifPresent(it -> restore.setOnAction(_ -> restore(it)));
    }

    private void restore(Path backup) {
        if (Dialogs.confirm(getScene().getWindow(), Messages.get("strip.restore.question", made(backup)),
                Messages.get("strip.restore.now"))) {
            model.status().restore(backup);
        }
    }

    private static String made(Path backup) {
        try {
            return Dates.minute(Files.getLastModifiedTime(backup).toInstant());
        } catch (IOException _) {
            // Its name has the day, too.
            return backup.getFileName().toString();
        }
    }
}
