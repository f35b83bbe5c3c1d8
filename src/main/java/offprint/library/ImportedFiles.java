package offprint.library;

import java.util.List;

/** Some files and the block that holds their sources, one behind the other in the same order. */
public record ImportedFiles(List<ImportedFile> files, SourceBlock block) {

    public ImportedFiles {
        files = List.copyOf(files);
    }
}
