package offprint.soak;

import java.util.ArrayList;
import java.util.List;

/** What went wrong, said when it is found. Safe to use from any thread. */
final class Findings {

    private final List<String> all = new ArrayList<>();
    private volatile String step = "the start";

    /** What the user does from now on. */
    void during(String now) {
        step = now;
    }

    String step() {
        return step;
    }

    synchronized void add(String text) {
        all.add(text);
        System.out.println("FOUND in '" + step + "': " + text);
    }

    synchronized int count() {
        return all.size();
    }
}
