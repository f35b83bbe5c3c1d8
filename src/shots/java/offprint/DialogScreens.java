package offprint;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import offprint.ui.jobs.JobState;

/** What opens over the window: settings, help, work that goes on, and the dialogs. */
final class DialogScreens {

    // So many that the bar shows them.
    private static final int MANY = 100;

    private static final List<String> SECTIONS =
            List.of("reading", "print", "lists", "pictures", "shortcuts", "library", "privacy");

    private final ShotProgram program;
    private final Stagehand hand;
    private final ShotPosts posts;

    DialogScreens(ShotProgram program, Stagehand hand, ShotPosts posts) {
        this.program = program;
        this.hand = hand;
        this.posts = posts;
    }

    List<Screen> all() {
        var screens = new ArrayList<Screen>();
        for (int index = 0; index < SECTIONS.size(); index++) {
            int section = index;
            screens.add(Screen.of("settings-" + SECTIONS.get(index), () -> settings(section)).left(this::close));
        }
        screens.addAll(List.of(
                Screen.of("shortcuts", () -> hand.press("F1")).left(() -> hand.press("Esc")),
                Screen.of("palette", this::palette).left(() -> hand.press("Esc")),
                Screen.of("filter-lists", () -> dialog("Shortcut+Shift+F", "#lists-rows")).left(this::close),
                Screen.of("pictures", () -> dialog("Shortcut+Shift+I", "#pictures-hosts")).left(this::close),
                Screen.of("pictures-connections", this::connections).left(this::close),
                Screen.of("import-report", this::report).left(this::close),
                Screen.of("import-preview", this::preview),
                Screen.of("jobs-running", this::running).left(this::cancel),
                Screen.of("jobs-done", () -> jobs(".works-said")).left(this::closeRight),
                Screen.of("log", this::log).left(this::close)));
        return screens;
    }

    private void settings(int section) throws Exception {
        hand.press("Shortcut+Comma");
        hand.see("#settings-sections");
        hand.act(() -> ((ListView<?>) OnScreen.find("#settings-sections")).getSelectionModel().select(section));
    }

    private void palette() throws Exception {
        hand.press("Shortcut+Shift+P");
        hand.type(".palette .text-field", "p");
    }

    private void dialog(String keys, String seen) throws Exception {
        hand.press(keys);
        hand.see(seen);
    }

    private void connections() throws Exception {
        dialog("Shortcut+Shift+I", "#pictures-hosts");
        hand.act(() -> ((TabPane) OnScreen.find(".tab-pane")).getSelectionModel().selectLast());
    }

    private void report() throws Exception {
        program.add(posts.broken());
        hand.click("#job-next");
        hand.see("#problems");
    }

    private void preview() throws Exception {
        var many = posts.many();
        hand.act(() -> program.shown().imports().run(List.of(many)));
        hand.see(".preview");
    }

    // Work that waits stays as it is shown.
    private void running() throws Exception {
        hand.act(() -> program.shown().imports().jobProperty().subscribe(state -> {
            if (state instanceof JobState.Running running && running.progress().done() > MANY) {
                running.hold().ifPresent(hold -> hold.pause(true));
            }
        }));
        hand.press("Enter");
        hand.until("the import waits", () -> program.shown().imports().jobProperty().get()
                instanceof JobState.Running running && running.hold().orElseThrow().pausedProperty().get());
        jobs("#work-pause");
    }

    private void jobs(String seen) throws Exception {
        program.showRight(true);
        hand.click("#jobs");
        hand.see(seen);
    }

    private void cancel() throws Exception {
        hand.click("#work-cancel");
        hand.until("the import has ended", () -> !program.shown().imports().runningProperty().get());
        closeRight();
    }

    private void log() throws Exception {
        hand.act(() -> program.shown().status().log().show());
        hand.see("#log-entries");
    }

    private void close() throws Exception {
        hand.closeAllOver(program.window());
    }

    private void closeRight() throws Exception {
        close();
        program.showRight(false);
    }
}
