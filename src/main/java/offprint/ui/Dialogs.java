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
import javafx.stage.Stage;
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
        return isChosen(over(owner, alert(text, ButtonType.OK, ButtonType.CANCEL)), ButtonType.OK);
    }

    /** Asks before something that cannot be taken back; the button that does it has that text. */
    static boolean confirm(Window owner, String text, String button) {
        var yes = new ButtonType(button, ButtonData.OK_DONE);
        return isChosen(over(owner, alert(text, yes, ButtonType.CANCEL)), yes);
    }

    /** Says something over that window. */
    static void say(Window owner, String words) {
        over(owner, alert(words, ButtonType.OK)).show();
    }

    /** Explains a failure over the window that is open. */
    public static void show(OffprintException failure) {
        var alert = explained(failure);
        Window.getWindows().stream().filter(Stage.class::isInstance).findFirst()
                .ifPresent(owner -> OwnedDialog.own(alert, owner));
        alert.show();
    }

    /** Explains a failure over that window. */
    static void show(Window owner, OffprintException failure) {
        over(owner, explained(failure)).show();
    }

    /** Explains a failure after which there is nothing a window could show: it closes when that has been read. */
    public static void showLast(Stage owner, OffprintException failure) {
        var alert = over(owner, explained(failure));
        alert.setOnHidden(_ -> owner.hide());
        alert.show();
    }

    /** Explains a failure where there is no window yet. */
    public static void show(TextStyle style, OffprintException failure) {
        alone(style, explained(failure)).show();
    }

    /** Explains a failure where there is no window yet; the backup takes the place of the library if that is wanted. */
    public static void offer(TextStyle style, OffprintException failure, Path backup, Runnable restore) {
        var yes = new ButtonType(Messages.get("strip.restore.now"), ButtonData.OK_DONE);
        String text = Messages.of(failure) + "\n\n" + Messages.get("strip.restore.question", backup.getFileName());
        if (isChosen(alone(style, alert(text, yes, ButtonType.CANCEL)), yes)) {
            restore.run();
        }
    }

    private static boolean isChosen(Alert question, ButtonType button) {
        return question.showAndWait().filter(button::equals).isPresent();
    }

    private static Alert over(Window owner, Alert alert) {
        OwnedDialog.own(alert, owner);
        return alert;
    }

    private static Alert alone(TextStyle style, Alert alert) {
        new Appearance(style).dress(alert.getDialogPane().getScene());
        return alert;
    }

    // Of no type: the pictures of the types are of another family than the window's.
    private static Alert alert(String text, ButtonType... buttons) {
        var alert = new Alert(Alert.AlertType.NONE, text, buttons);
        alert.setTitle(Messages.get("window.name"));
        alert.getDialogPane().getStyleClass().add("message");
        return alert;
    }

    // The sentence, with the details to copy.
    private static Alert explained(OffprintException failure) {
        var alert = alert(Messages.of(failure), ButtonType.OK);
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        var details = new TextArea(trace.toString());
        details.setEditable(false);
        details.setAccessibleText(Messages.get("dialog.details"));
        alert.getDialogPane().setExpandableContent(details);
        return alert;
    }
}
