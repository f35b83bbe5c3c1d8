package offprint.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import offprint.model.OffprintException;

/** What is printed in one go on the printer that the reader chooses. On any one thread, but for the question. */
public interface Printout {

    /** Lets the reader choose printer, pages and copies, on the JavaFX thread; answers whether to print. */
    boolean isWanted();

    /** The printer. */
    String printer();

    /**
     * Puts PDFs on paper, or what the reader wants of their pages.
     *
     * @param step is told how many pages of how many are done, and says whether to go on
     * @return the pages that the printer was given; 0 if there are none
     * @throws OffprintException if the printer does not take them
     */
    int print(List<Path> pdfs, BiPredicate<Integer, Integer> step) throws OffprintException;
}
