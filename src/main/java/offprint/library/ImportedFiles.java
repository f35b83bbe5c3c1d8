package offprint.library;

import java.util.List;
import offprint.library.TextBlock.Texts;

/**
 * Some files and the block that holds their sources, one behind the other in the same order. To be made on the thread
 * that prepares them, since it compresses what lists show of them.
 */
public final class ImportedFiles {

    private final List<ImportedFile> files;
    private final SourceBlock block;
    private final List<byte[]> texts;

    public ImportedFiles(List<ImportedFile> files, SourceBlock block) {
        this.files = List.copyOf(files);
        this.block = block;
        this.texts = TextBlock.pack(files.stream().map(file -> Texts.of(file.path(), file.article())).toList());
    }

    public List<ImportedFile> files() {
        return files;
    }

    public SourceBlock block() {
        return block;
    }

    /** The words that lists show, compressed, in the same order. */
    List<byte[]> texts() {
        return texts;
    }
}
