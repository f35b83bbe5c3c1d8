package offprint;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import offprint.export.PdfExport;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.reading.ArticleReader;
import offprint.ui.MainViewModel;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.Jobs;

/** The view models, put together: for the program, for its tests, and for the tour where there is no window. */
final class ViewModels {

    private ViewModels() {
    }

    /** The view models on a library. The opener shows a file with the system's program for it. */
    static MainViewModel on(Library library, FilterLists lists, Jobs jobs, AppPictures pictures, Executor fx,
                            Consumer<Path> opener) {
        var source = source(library, lists);
        return new MainViewModel(library, source, jobs,
                new ImportViewModel(() -> pictures.importer(library, lists.inForce()), jobs, fx),
                new ExportViewModel(source, new PdfExport(pictures.export()), pictures.export(), jobs, opener));
    }

    /** What makes readable articles of the library's sources. */
    static ArticleReader source(Library library, FilterLists lists) {
        return new ArticleReader(library, lists::cleaner);
    }
}
