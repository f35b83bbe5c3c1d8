package offprint.images;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Gives each host's requests their turns, so that keeping a thousand pictures is no attack. Safe from any thread. */
final class HostPace {

    private static final int MANY_HOSTS = 1_000;

    private final Map<String, Long> next = new HashMap<>();
    private final long gap;
    private final LongSupplier clock;

    /**
     * @param gap   between the starts of two requests to one host, in nanoseconds
     * @param clock such as {@link System#nanoTime}
     */
    HostPace(long gap, LongSupplier clock) {
        this.gap = gap;
        this.clock = clock;
    }

    /** Takes the host's next turn: the nanoseconds to wait until it comes, 0 if it is now. */
    synchronized long takeTurn(String host) {
        long now = clock.getAsLong();
        if (next.size() > MANY_HOSTS) {
            next.values().removeIf(turn -> turn - now <= 0);
        }
        long turn = next.getOrDefault(host, now);
        long mine = turn - now > 0 ? turn : now;
        next.put(host, mine + gap);
        return mine - now;
    }
}
