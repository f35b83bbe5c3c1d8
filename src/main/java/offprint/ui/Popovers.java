package offprint.ui;

import atlantafx.base.controls.Popover;

/** What popovers have in common. */
public final class Popovers {

    private Popovers() {
    }

    /**
     * Runs the action, such as to give a box the keyboard, whenever the popover begins to be seen. The popover's own
     * {@code onShown} will not do: it is replaced when the popover is shown, and comes before anything in it can take
     * the keyboard. On the JavaFX thread.
     */
    public static void whenSeen(Popover popover, Runnable action) {
        popover.skinProperty().subscribe(skin -> {
            if (skin != null) {
                skin.getNode().visibleProperty().subscribe(isSeen -> {
                    if (isSeen) {
                        action.run();
                    }
                });
            }
        });
    }
}
