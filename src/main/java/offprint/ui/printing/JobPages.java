package offprint.ui.printing;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import offprint.export.PdfPages;
import offprint.model.OffprintException;

/** Pages for a job of JavaFX. */
record JobPages(PrinterJob job) implements PageFeed {

    // The page has margins of its own: it goes onto the paper, not into the part of it that can be printed on.
    @Override
    public void print(PdfPages.Page page) throws OffprintException {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.argb(), 0, page.width());
        PageLayout layout = job.getJobSettings().getPageLayout();
        double paperWidth = layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
        double paperHeight = layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
        double scale = Math.min(paperWidth / page.paperWidth(), paperHeight / page.paperHeight());
        var view = new ImageView(image);
        view.setFitWidth(page.paperWidth() * scale);
        view.setFitHeight(page.paperHeight() * scale);
        view.setX((paperWidth - view.getFitWidth()) / 2 - layout.getLeftMargin());
        view.setY((paperHeight - view.getFitHeight()) / 2 - layout.getTopMargin());
        if (!job.printPage(layout, new Group(view))) {
            throw PrintException.refused(job.getPrinter().getName(), job.getJobStatus().toString());
        }
    }

    @Override
    public void end() throws OffprintException {
        if (!job.endJob()) {
            throw PrintException.refused(job.getPrinter().getName(), job.getJobStatus().toString());
        }
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
