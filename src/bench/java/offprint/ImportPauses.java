package offprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.JobState;

/** An import in the window, and how long its thread kept those waiting who wanted something of it meanwhile. */
final class ImportPauses {

    private final ImportViewModel imports;
    private final List<Path> archives;
    private volatile boolean over;

    ImportPauses(ImportViewModel imports, List<Path> archives) {
        this.imports = imports;
        this.archives = archives;
    }

    /** To be called on the JavaFX thread; ends the program. */
    void start() {
        imports.questionProperty().subscribe(question -> question.ifPresent(
                it -> Platform.runLater(() -> imports.answer(it, true))));
        imports.jobProperty().subscribe(job -> over = job instanceof JobState.Notice);
        imports.run(archives);
        Thread.ofPlatform().name("stopwatch").start(this::watch);
    }

    private void watch() {
        long begun = System.nanoTime();
        try {
            var pauses = Pauses.until(() -> over);
            System.out.printf(Locale.ROOT, "import %.1f s%n", (System.nanoTime() - begun) / 1e9);
            for (double part : new double[] {0.5, 0.99, 0.999}) {
                System.out.printf(Locale.ROOT, "pause p%.1f %.1f ms%n", part * 100,
                        pauses.get((int) (pauses.size() * part)));
            }
            System.out.printf(Locale.ROOT, "longest %.1f%n", pauses.getLast());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
