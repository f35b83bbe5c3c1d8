package offprint.ui.jobs;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.ui.Messages;

/** How far work has come, in words. Each is empty while it is not known. */
final class ProgressWords {

    private ProgressWords() {
    }

    static String percent(Progress progress) {
        return progress.total() > 0 ? Messages.get("job.percent", progress.fraction()) : "";
    }

    static String rate(Progress progress) {
        return progress.done() > 0 ? Messages.get("job.rate", progress.perSecond()) : "";
    }

    static String left(Progress progress) {
        return progress.hasTimeLeft() ? left(progress.timeLeft()) : "";
    }

    /** All of them in a line. */
    static String line(Progress progress) {
        return Stream.of(percent(progress), rate(progress), left(progress)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String left(Duration time) {
        return time.toMinutes() > 0 ? Messages.get("job.minutes", time.toMinutes(), time.toSecondsPart())
                : Messages.get("job.seconds", time.toSeconds());
    }
}
