package offprint.soak;

import java.util.List;
import offprint.ui.jobs.JobState;

/** The program closed and opened again, also in the midst of something. */
final class Coming {

    private Coming() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("close and open again", 2, Coming::again),
                new Step("mark and close at once", 2, Coming::markAndClose),
                new Step("close in the midst of an import", 1, Coming::inAnImport));
    }

    private static void again(User user) throws Exception {
        user.program().close();
        openAgain(user);
    }

    private static void openAgain(User user) throws Exception {
        user.program().check("after closing");
        user.program().open();
    }

    private static void markAndClose(User user) throws Exception {
        Reading.open(user);
        var opened = user.opened().filter(User::isInvented);
        if (opened.isEmpty() || Fx.get(() -> user.model().selected().isMany())) {
            again(user);
            return;
        }
        user.known.star(List.of(opened.get()), !user.known.isStarred(opened.get()));
        user.program().closeAfter(() -> Hands.press(user.scene(), "Ctrl+D"));
        openAgain(user);
    }

    // What had not come is imported the next time.
    private static void inAnImport(User user) throws Exception {
        var archive = user.archives.zip(300);
        user.known.expect(archive.addresses());
        user.program().closeAfter(() -> user.model().imports().run(List.of(archive.path())));
        openAgain(user);
        Importing.begin(user, archive);
        Fx.until("some of an import", () -> !(user.model().imports().jobProperty().get() instanceof JobState.Running
                running) || running.progress().done() > 0);
        again(user);
        Importing.begin(user, archive);
        Importing.end(user, archive);
    }
}
