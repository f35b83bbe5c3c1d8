package offprint.export;

import java.nio.file.Path;
import offprint.model.ArticleSummary;

/** File names for exported articles. */
public final class FileNames {

    private FileNames() {
    }

    /** A name such as {@code 2021-09-02 港口夜班的一天.pdf}, valid on every system. */
    public static String of(ArticleSummary article, String extension) {
        throw new UnsupportedOperationException();
    }

    /** The file in that folder, with {@code  (2)}, {@code  (3)}… before the extension if the name is taken. */
    public static Path free(Path folder, String name) {
        throw new UnsupportedOperationException();
    }
}
