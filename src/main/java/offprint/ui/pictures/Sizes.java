package offprint.ui.pictures;

import offprint.ui.Messages;

/** Numbers of bytes in words. */
public final class Sizes {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;
    private static final double GIGA = 1_000_000_000;

    private Sizes() {
    }

    /** In the largest unit that leaves a whole one, by powers of 1,000 as file managers count. */
    public static String text(long bytes) {
        if (bytes >= GIGA) {
            return Messages.get("size.giga", bytes / GIGA);
        }
        return bytes >= MEGA ? Messages.get("size.mega", bytes / MEGA) : Messages.get("size.kilo", bytes / KILO);
    }
}
