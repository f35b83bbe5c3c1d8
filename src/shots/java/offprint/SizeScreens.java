package offprint;

import java.util.List;

/** The window in other sizes. */
final class SizeScreens {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ShotProgram program;
    private final Stagehand hand;

    SizeScreens(ShotProgram program, Stagehand hand) {
        this.program = program;
        this.hand = hand;
    }

    List<Screen> all() {
        return List.of(
                Screen.of("folded", this::folded),
                Screen.of("folded-drawer", () -> hand.click("#sidebar-button")),
                Screen.of("narrow-list", () -> program.resize(740, 720)),
                Screen.of("narrow-article", this::article).left(this::asBefore));
    }

    /** Those that need not be made of every language and every colour: the other colours, and large text. */
    List<Screen> once() {
        return List.of(
                Screen.of("colours-sepia", () -> hand.press("Shortcut+Shift+D")),
                Screen.of("colours-dark", () -> hand.press("Shortcut+Shift+D")),
                Screen.of("colours-black", () -> hand.press("Shortcut+Shift+D")),
                Screen.of("large-text", this::large),
                Screen.of("large-text-settings", () -> large("Shortcut+Comma", "#settings-sections")).left(this::close),
                Screen.of("large-text-lists", () -> large("Shortcut+Shift+F", "#lists-rows")).left(this::close),
                Screen.of("large-text-pictures", () -> large("Shortcut+Shift+I", "#pictures-hosts")).left(this::close));
    }

    // On the screen of the headless platform, which is a thousand pixels wide.
    private void large(String keys, String seen) throws Exception {
        hand.press(keys);
        hand.see(seen);
        hand.act(() -> {
            OnScreen.front().setX(0);
            OnScreen.front().setY(0);
        });
    }

    private void close() throws Exception {
        hand.closeAllOver(program.window());
    }

    private void folded() throws Exception {
        program.open("夏至，桥上的合唱");
        program.resize(1000, 760);
        hand.see("#sidebar-button");
    }

    private void article() throws Exception {
        hand.act(() -> OnScreen.find("#articles").requestFocus());
        hand.press("Enter");
        hand.see("#back-button");
    }

    private void asBefore() throws Exception {
        program.resize(WIDTH, HEIGHT);
        hand.see("#sidebar");
    }

    private void large() throws Exception {
        program.resize(1280, 720);
        for (int step = 0; step < 8; step++) {
            hand.press("Shortcut+Equals");
        }
    }
}
