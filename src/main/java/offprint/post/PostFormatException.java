package offprint.post;

import offprint.model.OffprintException;
import offprint.model.Problem;

/** A file that cannot become a post. */
public final class PostFormatException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public PostFormatException(Problem problem) {
        super(problem.toString(), null, "error.post", problem.file(), problem.reason());
        this.problem = problem;
    }

    /** The line for the import report. */
    public Problem problem() {
        return problem;
    }
}
