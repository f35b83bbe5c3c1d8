package offprint.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import offprint.export.FileNames;
import offprint.model.ArticleSummary;
import offprint.ui.importing.ExportKind;
import offprint.ui.jobs.JobState;
import offprint.ui.printing.SystemPrintout;

/** What takes articles out of the program: into files, and onto paper. */
final class ExportCommands {

    private final MainViewModel model;
    private final Supplier<Window> window;
    private final MainWindow.FileQuestion files;

    ExportCommands(MainViewModel model, Supplier<Window> window, MainWindow.FileQuestion files) {
        this.model = model;
        this.window = window;
        this.files = files;
    }

    /** Lets the reader choose a file for the selected article, or a folder or the file of a book for several. */
    void export(ExportKind kind) {
        if (model.selected().isMany()) {
            exportMany(kind);
        } else {
            model.openedProperty().get().ifPresent(article -> exportOne(article, kind));
        }
    }

    private void exportMany(ExportKind kind) {
        var selected = model.selected();
        String title = Messages.get("export.many.title", selected.count());
        var target = kind.isBook()
                ? files.ask(window.get(), title, Messages.get("export.many.book") + "." + kind.extension())
                : Dialogs.folderForExport(window.get(), title);
        target.ifPresent(path -> model.exports().exportMany(selected::ids, kind, path));
    }

    private void exportOne(ArticleSummary article, ExportKind kind) {
        files.ask(window.get(), Messages.get("export.many.title", 1), FileNames.of(article, kind.extension()))
                .ifPresent(file -> model.exports().export(article.id(), kind, file));
    }

    /** A menu item for each kind of file. */
    List<MenuItem> items() {
        return Stream.of(ExportKind.values()).map(kind -> {
            var item = new MenuItem(Messages.get(kind.key()));
            item.setOnAction(_ -> export(kind));
            return item;
        }).toList();
    }

    /** Prints the selected articles; where there is no printer, offers a PDF. */
    void print() {
        var selected = model.selected();
        var opened = model.openedProperty().get();
        if (selected.isMany() || opened.isPresent()) {
            String title = selected.isMany() ? Messages.get("print.many", selected.count())
                    : opened.orElseThrow().title();
            Supplier<long[]> ids = selected.isMany() ? selected::ids : () -> new long[] {opened.orElseThrow().id()};
            model.exports().printing().print(title, ids, SystemPrintout.printers(window.get()),
                    new JobState.Next(Messages.get("print.instead"), () -> export(ExportKind.PDF)));
        }
    }
}
