package offprint.ui.importing;

import java.util.Locale;

/** What articles can be exported as. */
public enum ExportKind {

    PDF, EPUB, HTML, MD, TXT;

    /** Of the files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
