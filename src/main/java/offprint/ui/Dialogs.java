package offprint.ui;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import offprint.model.OffprintException;

/** The windows that ask or explain. */
public final class Dialogs {

    private Dialogs() {
    }

    /** The post files and archives to import; empty if the reader thought better of it. */
    static List<Path> filesToImport(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("import.files.title"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(Messages.get("import.files.posts"), "*.md", "*.markdown", "*.html", "*.htm",
                        "*.mhtml", "*.mht", "*.txt", "*.xml", "*.rss", "*.atom", "*.rdf", "*.zip", "*.tar.gz",
                        "*.tgz", "*.tar"),
                new ExtensionFilter(Messages.get("import.files.all"), "*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of()).stream()
                .map(File::toPath).toList();
    }

    static Optional<Path> folderToImport(Window owner) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("import.folder.title"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** The folder to write files into; empty if the reader thought better of it. */
    static Optional<Path> folderForExport(Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** Where to write a file of that name. A file that is there already was agreed to be replaced. */
    static Optional<Path> fileToSave(Window owner, String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        String extension = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(extension.substring(1), "*" + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .flatMap(chosen -> withExtension(owner, chosen, extension));
    }

    // The system's dialog asks before it answers with an existing file, but not for a name that only we complete.
    private static Optional<Path> withExtension(Window owner, Path chosen, String extension) {
        if (chosen.toString().endsWith(extension)) {
            return Optional.of(chosen);
        }
        var completed = chosen.resolveSibling(chosen.getFileName() + extension);
        return !Files.exists(completed) || mayReplace(owner, completed) ? Optional.of(completed) : Optional.empty();
    }

    private static boolean mayReplace(Window owner, Path file) {
        return isSure(owner, Messages.get("dialog.replace", file.getFileName()));
    }

    /** Asks before something that takes long or cannot be taken back. */
    static boolean isSure(Window owner, String text) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, text);
        question.setHeaderText(null);
        question.initOwner(owner);
        return question.showAndWait().filter(ButtonType.OK::equals).isPresent();
    }

    /** Asks before something that cannot be taken back; the button that does it has that text. */
    static boolean confirm(Window owner, String text, String button) {
        var yes = new ButtonType(button, ButtonData.OK_DONE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, text, yes, ButtonType.CANCEL);
        question.setHeaderText(null);
        question.initOwner(owner);
        return question.showAndWait().filter(yes::equals).isPresent();
    }

    /** Says something over that window. */
    static void say(Window owner, String words) {
        var alert = new Alert(Alert.AlertType.INFORMATION, words);
        alert.setTitle(Messages.get("window.name"));
        alert.setHeaderText(null);
        alert.initOwner(owner);
        alert.show();
    }

    /** Explains a failure in a window of its own, for when there is no other. */
    public static void show(OffprintException failure) {
        alert(failure).show();
    }

    /** Explains a failure and asks whether that backup is to take the place of the library. */
    public static boolean offers(OffprintException failure, Path backup) {
        var yes = new ButtonType(Messages.get("strip.restore.now"), ButtonData.OK_DONE);
        var question = new Alert(Alert.AlertType.ERROR, Messages.of(failure) + "\n\n"
                + Messages.get("strip.restore.question", backup.getFileName()), yes, ButtonType.CANCEL);
        question.setTitle(Messages.get("window.name"));
        question.setHeaderText(null);
        return question.showAndWait().filter(yes::equals).isPresent();
    }

    /** Explains a failure over that window. */
    static void show(Window owner, OffprintException failure) {
        var alert = alert(failure);
        alert.initOwner(owner);
        alert.show();
    }

    // The sentence, with the details to copy.
    private static Alert alert(OffprintException failure) {
        var alert = new Alert(Alert.AlertType.ERROR, Messages.of(failure));
        alert.setTitle(Messages.get("window.name"));
        alert.setHeaderText(null);
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        var details = new TextArea(trace.toString());
        details.setEditable(false);
        details.setAccessibleText(Messages.get("dialog.details"));
        alert.getDialogPane().setExpandableContent(details);
        return alert;
    }
}
