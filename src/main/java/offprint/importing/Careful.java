package offprint.importing;

import offprint.model.Problem;
import offprint.post.PostFormatException;

/** Reads a file so that what it does to a parser is its own problem: no file may end the import of the others. */
final class Careful {

    private static final System.Logger LOGGER = System.getLogger(Careful.class.getName());

    private Careful() {
    }

    /** What is made of a file. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws PostFormatException;
    }

    static <T> T read(String path, Reading<T> reading) throws PostFormatException {
        try {
            return reading.read();
        } catch (StackOverflowError _) {
            // The parsers limit their depth; one may not.
            throw new PostFormatException(Problem.error(path, 0, "is nested too deeply to be read"));
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "a file cannot be read", e);
            throw new PostFormatException(Problem.error(path, 0, "cannot be read: " + e));
        }
    }
}
