package offprint.ui.importing;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import offprint.export.EpubExport;
import offprint.export.ExportException;
import offprint.export.FileNames;
import offprint.export.HtmlExport;
import offprint.export.MarkdownExport;
import offprint.export.NewFile;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.export.TextExport;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.reading.ReadableArticle;
import offprint.text.ScriptChoice;
import offprint.ui.jobs.LongWork;
import offprint.ui.jobs.WantedArticles;

/** Writes many articles: each into a file of its own in a folder, or all into one book. */
final class BulkExport {

    private static final String NOT_PRINTABLE = "error.export.pdf";

    private final ArticleReader reader;
    private final PdfExport pdf;
    private final PictureSource pictures;
    private final ScriptChoice script;
    private final PrintStyle style;
    private final LongWork work;
    private int written;
    private int unprintable;

    /** How the reader wants articles. */
    record Form(ScriptChoice script, PrintStyle style) {
    }

    /** What became of it. Articles that are gone or cannot be set have failed. */
    record Outcome(int written, int failed, boolean cancelled) {
    }

    /** Writes one article. */
    interface Writer {
        void write(ReadableArticle article, Path file) throws OffprintException;
    }

    BulkExport(ArticleReader reader, PdfExport pdf, PictureSource pictures, Form form, LongWork work) {
        this.reader = reader;
        this.pdf = pdf;
        this.pictures = pictures;
        this.script = form.script();
        this.style = form.style();
        this.work = work;
    }

    /** @param target a folder that is there, or the file of the book */
    Outcome run(long[] ids, ExportKind kind, Path target) throws OffprintException {
        var wanted = new WantedArticles(reader, ids, script, work);
        try {
            if (kind.isBook()) {
                book(wanted, kind, target);
            } else {
                files(wanted, kind, target);
            }
        } catch (CancellationException _) {
            return new Outcome(written, wanted.gone() + unprintable, true);
        }
        return new Outcome(written, wanted.gone() + unprintable, false);
    }

    private void book(WantedArticles wanted, ExportKind kind, Path file) throws OffprintException {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        String title = end > 0 ? name.substring(0, end) : name;
        if (kind == ExportKind.EPUB) {
            new EpubExport(pictures).write(title, wanted::next, file);
        } else {
            pdf.write(title, wanted::next, file, style);
        }
        written = wanted.given();
    }

    private void files(WantedArticles wanted, ExportKind kind, Path folder) throws OffprintException {
        var writer = writer(kind, pdf, pictures, style);
        for (var next = wanted.next(); next.isPresent(); next = wanted.next()) {
            if (isWritten(writer, next.get(), folder, kind)) {
                written++;
            } else {
                unprintable++;
            }
        }
    }

    // One article that cannot be set is no reason to leave out the others; a full disk is.
    private boolean isWritten(Writer writer, ReadableArticle article, Path folder, ExportKind kind)
            throws OffprintException {
        try (var file = NewFile.in(folder, FileNames.of(article.article().summary(), kind.extension()))) {
            writer.write(article, file.path());
            return true;
        } catch (ExportException e) {
            if (!e.key().equals(NOT_PRINTABLE)) {
                throw e;
            }
            return false;
        }
    }

    /** What writes one article as that. */
    static Writer writer(ExportKind kind, PdfExport pdf, PictureSource pictures, PrintStyle style) {
        return switch (kind) {
            case PDF, PDF_BOOK -> (article, file) -> pdf.write(article, file, style);
            case EPUB -> new EpubExport(pictures)::write;
            case HTML -> new HtmlExport(pictures)::write;
            case MD -> new MarkdownExport()::write;
            case TXT -> new TextExport()::write;
        };
    }
}
