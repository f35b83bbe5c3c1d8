package offprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import offprint.model.ArticleQuery;
import offprint.ui.MainViewModel;
import offprint.ui.articles.ListState;

/**
 * Asks the window one question after the other, each when everything of the one before is there, and takes the time
 * from the question to the first rows painted, to the total in the header, to the counts of the sidebar.
 */
final class ViewBench extends AnimationTimer {

    /** Pulses in which nothing happens between two questions. */
    private static final int REST = 3;

    private final MainViewModel model;
    private final Runnable finished;
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private Asked asked;
    private ListState before;
    private Object countsBefore;
    private long start;
    private boolean laidOut;
    private int rest;
    private boolean painted;
    private boolean total;
    private boolean counted;

    /** A question and what it is an example of. */
    record Asked(String kind, ArticleQuery query) {
    }

    ViewBench(MainViewModel model, Scene scene, List<Asked> questions, Runnable finished) {
        this.model = model;
        this.finished = finished;
        waiting.addAll(questions);
        // Whether rows are there is seen at the end of a layout, before they are painted.
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    @Override
    public void handle(long pulse) {
        if (asked == null || painted && total && counted) {
            if (rest++ >= REST) {
                next();
            }
        }
    }

    private void laidOut() {
        if (asked == null) {
            return;
        }
        var state = model.articles().stateProperty().get();
        boolean answered = state != before && !(state instanceof ListState.Loading);
        if (answered && !laidOut) {
            laidOut = true;
            Painted.whenPainted(time -> {
                painted = true;
                note("first rows painted", time);
            });
        }
        if (answered && !total && model.articles().wholeProperty().get()) {
            total = true;
            note("total shown", System.nanoTime());
        }
        if (!counted && model.sidebar().countsProperty().get() != countsBefore) {
            counted = true;
            note("sidebar counts", System.nanoTime());
        }
    }

    private void note(String what, long time) {
        times.computeIfAbsent(asked.kind() + ": " + what, _ -> new ArrayList<>())
                .add((time - start) / 1e6);
    }

    private void next() {
        rest = 0;
        laidOut = false;
        painted = false;
        total = false;
        counted = false;
        do {
            asked = waiting.pollFirst();
        } while (asked != null && asked.query().equals(model.queryProperty().get()));
        if (asked == null) {
            stop();
            finished.run();
            return;
        }
        before = model.articles().stateProperty().get();
        countsBefore = model.sidebar().countsProperty().get();
        start = System.nanoTime();
        model.queryProperty().set(asked.query());
    }

    void print() {
        System.out.println("| what | p50 | p95 | p99 |\n|---|---|---|---|");
        times.forEach((what, each) -> {
            double[] sorted = each.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(Locale.ROOT, "| %s (%d) | %.0f ms | %.0f ms | %.0f ms |%n", what, sorted.length,
                    at(sorted, 50), at(sorted, 95), at(sorted, 99));
        });
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
