package offprint.ui.printing;

import java.util.Optional;
import offprint.export.PageSetup;

/** The printers of this computer. */
@FunctionalInterface
public interface Printers {

    /**
     * What is to be printed on the usual printer, until the reader chooses another one; empty if there is none. Any
     * thread but that of JavaFX: the system may ask the network for printers.
     *
     * @param title of the job, for the queue of the printer
     * @param paper that the pages are made for
     */
    Optional<Printout> begin(String title, PageSetup paper);
}
