package offprint.ui.importing;

import java.util.Locale;

/** What articles can be exported as. */
public enum ExportKind {

    PDF, PDF_BOOK, EPUB, HTML, MD, TXT;

    /** Of the files. */
    public String extension() {
        return this == PDF_BOOK ? PDF.extension() : name().toLowerCase(Locale.ROOT);
    }

    /** Whether all articles go into one file. */
    public boolean isBook() {
        return this == PDF_BOOK || this == EPUB;
    }

    /** The name of the kind in the messages. */
    public String key() {
        return "export.kind." + name().toLowerCase(Locale.ROOT);
    }
}
