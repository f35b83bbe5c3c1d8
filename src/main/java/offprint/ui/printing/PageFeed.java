package offprint.ui.printing;

import offprint.export.PdfPages;
import offprint.model.OffprintException;

/** Takes one page after the other. */
interface PageFeed {

    void print(PdfPages.Page page) throws OffprintException;

    /** All pages are there. */
    void end() throws OffprintException;

    /** Nothing more is to be printed. */
    void cancel();
}
