package offprint.ui.versions;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import offprint.library.ArticleVersion;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** One of the two versions that are compared, to be changed for another. */
final class VersionChoice extends HBox {

    private final ComboBox<ArticleVersion> box = new ComboBox<>();

    VersionChoice(String key, Consumer<ArticleVersion> chosen) {
        getStyleClass().add("version-choice");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(Messages.get(key));
        label.setLabelFor(box);
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(Messages.get(key));
        box.setConverter(new Names());
        box.setOnAction(_ -> {
            if (box.getValue() != null && box.getUserData() != box.getValue()) {
                chosen.accept(box.getValue());
            }
        });
        getChildren().setAll(label, box);
    }

    ArticleVersion value() {
        return box.getValue();
    }

    void show(List<ArticleVersion> all, ArticleVersion version) {
        // Being set is not being chosen.
        box.setUserData(version);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(version);
    }

    /** When it was imported, and out of which file. */
    private static final class Names extends StringConverter<ArticleVersion> {

        @Override
        public String toString(ArticleVersion version) {
            if (version == null) {
                return "";
            }
            return Messages.get(version.current() ? "versions.name.shown" : "versions.name",
                    Dates.minute(version.imported()), version.file());
        }

        @Override
        public ArticleVersion fromString(String name) {
            throw new UnsupportedOperationException("versions are chosen, not typed");
        }
    }
}
