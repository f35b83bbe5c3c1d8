package offprint.post;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Problem;

/** Collects what had to be repaired or guessed while one file is read. */
final class Notes {

    private static final int LONGEST = 60;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Notes(String file) {
        this.file = file;
    }

    /** Line 0 stands for the whole file. */
    void warn(int line, String reason) {
        problems.add(Problem.warning(file, line, reason));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The value as it can stand in one line of a report. */
    static String quoted(String value) {
        String line = OneLine.of(value);
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + line.substring(0, end) + "…'";
    }
}
