package offprint.soak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What went wrong, said when it is found. Safe to use from any thread. */
final class Findings {

    private static final int STEPS = 12;

    private final List<String> all = new ArrayList<>();
    private final Deque<String> before = new ArrayDeque<>();
    private volatile String step = "the start";

    /** What the user does from now on. */
    synchronized void during(String now) {
        before.add(step);
        if (before.size() > STEPS) {
            before.remove();
        }
        step = now;
    }

    String step() {
        return step;
    }

    synchronized void add(String text) {
        all.add(text);
        System.out.println("FOUND in '" + step + "': " + text + "\n    after " + String.join(", ", before));
    }

    synchronized int count() {
        return all.size();
    }
}
