package offprint.soak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import offprint.ui.jobs.JobState;

/** Archives: dropped on the window, brought by a second start, and imported by another program at the same time. */
final class Importing {

    private static final int MANY = 520;
    private static final int SECONDS = 120;

    private Importing() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("import a changed folder", 6, Importing::folder),
                new Step("import and go on reading", 3, Importing::meanwhile),
                new Step("import by a second start", 2, Importing::secondStart),
                new Step("import many", 1, Importing::many),
                new Step("update all archives", 1, Importing::updateAll),
                new Step("import on the command line", 3, Importing::commandLine),
                new Step("list on the command line", 2, user -> command(user, "list", "--search", "港口", "--json")),
                new Step("report of the import", 2, Importing::report));
    }

    static void folder(User user) throws IOException {
        var archive = user.archives.changedFolder();
        begin(user, archive);
        end(user, archive);
    }

    static void begin(User user, Archives.Archive archive) {
        user.known.expect(archive.addresses());
        Fx.run(() -> user.model().imports().run(List.of(archive.path())));
    }

    static void end(User user, Archives.Archive archive) {
        ended(user);
        user.known.imported(archive.addresses());
        user.answered("the list with what came in");
    }

    private static void ended(User user) {
        Fx.until("the end of an import", () -> !user.model().imports().runningProperty().get()
                && !(user.model().imports().jobProperty().get() instanceof JobState.Running));
    }

    private static void meanwhile(User user) throws IOException {
        var archive = user.archives.zip(200);
        begin(user, archive);
        for (int article = 0; article < 5; article++) {
            Reading.open(user);
        }
        Marking.star(user);
        end(user, archive);
    }

    private static void secondStart(User user) throws IOException {
        var archive = user.archives.zip(15);
        user.known.expect(archive.addresses());
        user.program().startAgain(archive.path());
        Fx.until("the import that a second start asked for",
                () -> user.model().imports().jobProperty().get() instanceof JobState.Notice
                        || user.model().imports().runningProperty().get());
        end(user, archive);
    }

    private static void many(User user) throws IOException {
        var archive = user.archives.zip(MANY);
        user.inNewWindow("the question before a large import", () -> begin(user, archive), dialog -> Fx.run(() -> {
            var pane = (DialogPane) dialog.getScene().getRoot();
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
        }));
        end(user, archive);
    }

    private static void updateAll(User user) {
        user.press("Shift+F5");
        ended(user);
        user.answered("the list after an update");
    }

    private static void report(User user) {
        if (Fx.get(() -> user.model().imports().jobProperty().get()) instanceof JobState.Notice notice) {
            notice.next().ifPresent(next -> user.inNewWindow("the report of the import",
                    () -> Fx.run(next.action()), _ -> { }));
        }
    }

    private static void commandLine(User user) throws Exception {
        var archive = user.archives.zip(40);
        user.known.expect(archive.addresses());
        var command = start(user, "import", "--quiet", archive.path().toString());
        // The window meanwhile reads and writes.
        Reading.open(user);
        Marking.star(user);
        finish(user, command);
        user.known.imported(archive.addresses());
        user.press("F5");
        user.answered("the list with what the command line brought");
    }

    private static void command(User user, String... arguments) throws IOException, InterruptedException {
        finish(user, start(user, arguments));
    }

    private static Process start(User user, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "offprint.Launcher"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--library", user.program().library().toString()));
        return new ProcessBuilder(line).redirectOutput(log(user, "out")).redirectError(log(user, "err")).start();
    }

    private static void finish(User user, Process command) throws IOException, InterruptedException {
        if (!command.waitFor(SECONDS, TimeUnit.SECONDS)) {
            command.destroyForcibly();
            throw new Stuck("the end of a command");
        }
        if (command.exitValue() != 0) {
            throw new IllegalStateException("a command failed: "
                    + Files.readString(log(user, "err").toPath()));
        }
    }

    private static File log(User user, String kind) {
        return user.folder().resolve("command." + kind).toFile();
    }
}
